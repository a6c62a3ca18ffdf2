import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { PageText, Wall } from '#core/evidence/page.ts'
import { depthOf, visibleText } from './visible-text.ts'

/** A page of more elements is read as it is, without looking for what it is about. */
const MOST_ELEMENTS = 50_000

/** What a page is about is looked for by going up from each paragraph: a page that is deeper is made to take long. */
const DEEPEST = 400

/** A page that says something in place of its text has fewer letters than this. */
const LETTERS_OF_WALL = 1_200
const CONSENT = /\b(?:cookies?|consent|gdpr|captcha|einwilligung|zustimm\w+|verify you are human)\b|согласи|куки/iu
const SCRIPTS =
  /\b(?:enable|requires?|turn on|activate|activer|aktivier\p{L}*|activar?) (?:\p{L}+ ){0,2}java-?script\b|javascript \p{L}+ (?:disabled|désactivé|deaktiviert)/iu
const MISSING =
  /\b(?:404|page not found|not found|no longer available|does not exist|seite nicht gefunden|nicht gefunden|page introuvable|página no encontrada|no encontrad[ao])\b|не найден|не знайден/iu

/** What stands before it would be taken for the whole page. */
const BEGINS_WITH_HTML = /^(?:\s|<!--(?:[^-]|-(?!->))*-->|<(?:!(?!--)|\?)[^>]*>)*<html[\s>]/i

/** The text of a page in HTML. Nothing of the page is run or loaded. */
export function readHtml(html: string): PageText {
  const { document } = parseHTML(BEGINS_WITH_HTML.test(html) ? html : `<html><body>${html}</body></html>`)
  const root = document.querySelector('html[lang]')
  const isPaywalled = saysPaywalled(document)
  const whole = visibleText(document.documentElement)
  const wall = wallIn(document, whole)
  const lang = root?.getAttribute('lang')?.trim() ?? null
  const article = depthOf(document.documentElement) > DEEPEST ? '' : articleOf(document)
  return { type: 'html', article, whole, lang: lang === '' ? null : lang, isPaywalled, wall }
}

/** What a page with little text says in its place: by that text, its title, and what browsers without scripts are told. */
function wallIn(document: Document, whole: string): Wall | null {
  if (whole.length >= LETTERS_OF_WALL) return null
  const title = document.querySelector('title')?.textContent ?? ''
  if (MISSING.test(title) || (whole.length < LETTERS_OF_WALL / 4 && MISSING.test(whole))) return 'missing'
  if (CONSENT.test(whole)) return 'consent'
  if (document.querySelector('meta[http-equiv="refresh" i][content*="url" i]')) return 'sends-on'
  const otherwise = [...document.querySelectorAll('noscript')].map((one) => one.textContent).join(' ')
  if (SCRIPTS.test(`${whole} ${otherwise}`)) return 'scripts'
  const isScripted = document.querySelector('script[src], script:not([type="application/ld+json"])') !== null
  if (isScripted && whole.length < LEAST_LETTERS) return 'scripts'
  return whole === '' ? 'empty' : null
}

/** A page with scripts and fewer letters has no text of its own. */
const LEAST_LETTERS = 40

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
