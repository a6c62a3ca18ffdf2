import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { listFiles } from './built-files.ts'

/** What is said by attributes, to those who cannot see or who point at something. */
const SAYING = ['aria-label', 'title', 'alt', 'placeholder', 'label']

/** What of a page is looked at: the element it stands in, what of that is left out, and attributes that say something. */
export type LookedAt = { readonly within: string; readonly except: string; readonly attributes: readonly string[] }

const EVERYTHING: LookedAt = {
  within: 'html',
  except: 'script, noscript, style, code, [class=Z3988]',
  attributes: SAYING,
}

/** The texts of a page, and what its attributes say, that are said to be in the page's own language. */
export function unmarkedTexts(page: Page, lookedAt = EVERYTHING): Promise<string[]> {
  return page.evaluate(({ within, except, attributes }) => {
    const texts: string[] = []
    const isOwn = (element: Element | null) =>
      element !== null && element.closest('[lang]') === document.documentElement && element.closest(except) === null
    const walker = document.createTreeWalker(document.querySelector(within)!, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (isOwn(node.parentElement)) texts.push(node.textContent ?? '')
    for (const element of document.body.querySelectorAll('*'))
      if (isOwn(element)) texts.push(...attributes.flatMap((name) => element.getAttribute(name) ?? []))
    return texts
  }, lookedAt)
}

/** Everything the publisher wrote, with marks of Markdown and YAML in it, each run of white space as one blank, and the names of the files. */
export async function textOf(folder: string): Promise<string> {
  const files = await listFiles(folder)
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  return [...texts, ...files].join('\n').replaceAll('\\"', '"').replaceAll(/\s+/g, ' ')
}

/** A text without what joins its parts: names in a row, in their language; numbers; quotation marks; addresses. */
export function partsOf(text: string, and: string): string[] {
  const joint = new RegExp(`^${and} `)
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/https?:\S+/g, '')
    .split(new RegExp(` · |, |: |; | ${and} |[()⟦⟧\u2068\u2069]`))
    .map((part) => part.replace(joint, '').replace(/^[\s·,:.()“”„«»؛،\d–]+|[\s·,:.()“”„«»؛،\d–]+$/gu, ''))
    .filter((part) => /\p{L}{2}/u.test(part))
}
