import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { listFiles } from './built-files.ts'

/** What is said by attributes, to those who cannot see or who point at something. */
const SAYING = ['aria-label', 'title', 'alt', 'placeholder', 'label']

/** The texts of a page, and what its attributes say, that are said to be in the page's own language. */
export function unmarkedTexts(page: Page): Promise<string[]> {
  return page.evaluate((saying) => {
    const texts: string[] = []
    const isOwn = (element: Element | null) =>
      element !== null &&
      element.closest('[lang]') === document.documentElement &&
      element.closest('script, noscript, style, code, [class=Z3988]') === null
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (isOwn(node.parentElement)) texts.push(node.textContent ?? '')
    for (const element of document.body.querySelectorAll('*'))
      if (isOwn(element)) texts.push(...saying.flatMap((name) => element.getAttribute(name) ?? []))
    return texts
  }, SAYING)
}

/** Everything the publisher wrote, with marks of Markdown and YAML in it, each run of white space as one blank, and the names of the files. */
export async function textOf(folder: string): Promise<string> {
  const files = await listFiles(folder)
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  return [...texts, ...files].join('\n').replaceAll('\\"', '"').replaceAll(/\s+/g, ' ')
}

/** A text without what joins its parts: names in a row, in their language; numbers; quotation marks; addresses. */
export function partsOf(text: string, and: string): string[] {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/https?:\S+/g, '')
    .split(new RegExp(` · |, |: |; |${and}|[()⟦⟧\u2068\u2069]`))
    .map((part) => part.replace(/^[\s·,:.()“”„«»؛،\d–]+|[\s·,:.()“”„«»؛،\d–]+$/gu, ''))
    .filter((part) => /\p{L}{2}/u.test(part))
}
