import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { PageText } from '#core/evidence/page.ts'
import { depthOf, visibleText } from './visible-text.ts'

/** A page of more elements is read as it is, without looking for what it is about. */
const MOST_ELEMENTS = 50_000

/** What a page is about is looked for by going up from each paragraph: a page that is deeper is made to take long. */
const DEEPEST = 400

/** A page that asks for consent and has fewer letters than this says nothing else. */
const LETTERS_OF_WALL = 1_200
const CONSENT =
  /\b(?:cookies?|consent|gdpr|captcha|einwilligung|zustimm\w+|enable javascript|verify you are human)\b|согласи|куки/iu

/** The text of a page in HTML. Nothing of the page is run or loaded. */
export function readHtml(html: string): PageText {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`)
  const root = document.documentElement as unknown as { getAttribute: (name: string) => string | null } | null
  const isPaywalled = saysPaywalled(document)
  const whole = visibleText(document.documentElement)
  const lang = root?.getAttribute('lang')?.trim() ?? null
  const article = depthOf(document.documentElement) > DEEPEST ? '' : articleOf(document)
  const isWall = whole.length < LETTERS_OF_WALL && CONSENT.test(whole)
  return { type: 'html', article, whole, lang: lang === '' ? null : lang, isPaywalled, isWall }
}

/** What the page is about, without what stands around it. Empty where that cannot be told. Changes the document. */
function articleOf(document: Document): string {
  try {
    const parsed = new Readability(document, { maxElemsToParse: MOST_ELEMENTS }).parse()
    if (!parsed?.content) return ''
    return visibleText(parseHTML(`<html><body>${parsed.content}</body></html>`).document.body)
  } catch {
    return ''
  }
}

/** Whether a page says of itself that it is not to be read for free: as search engines ask it to. */
function saysPaywalled(document: Document): boolean {
  const tier = document.querySelector('meta[property="article:content_tier"]')?.getAttribute('content')
  if (tier === 'locked' || tier === 'metered') return true
  return [...document.querySelectorAll('script[type="application/ld+json"]')].some((script) =>
    /"isAccessibleForFree"\s*:\s*"?false/i.test(script.textContent),
  )
}
