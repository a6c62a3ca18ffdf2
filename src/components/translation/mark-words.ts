import { oncePer } from '#core/model/once.ts'
import { directionOf } from '#site/direction.ts'
import { oneLine, type PageLanguage, type ShownTranslation } from '#site/in-page-language.ts'
import { isMostOf, wordFinder } from './find-words.ts'
import { isOfPage } from './is-of-page.ts'
import { translationWords } from '#site/translation-words.ts'

/** A page with its words marked, and the translations whose words stand on it, each once, in the order of the page. */
export type MarkedPage = { readonly html: string; readonly shown: readonly ShownTranslation[] }

/**
 * Marks the words of a page: those that are not translated with their language, wherever they stand by themselves, and those
 * whose original has changed since with a sign behind them. So no part of a page has to know what is translated, and none can
 * forget to say so.
 *
 * @param html a whole page as the site's own templates make it: every element that is opened is closed
 */
export function markWords(html: string, spoken: PageLanguage): MarkedPage {
  const { original, translated, byFile } = spoken
  const out: string[] = []
  const open: Opened[] = []
  const shown = new Set<ShownTranslation>()
  const show = (found: ShownTranslation | undefined) => found && shown.add(found)
  for (let at = 0; at < html.length;) {
    const token = tokenAt(html, at)
    at += token.length
    const [, closing, name = ''] = TAG.exec(token) ?? []
    const inner = open.at(-1)
    if (name === '') {
      const text = token.startsWith('<') ? '' : oneLine(decoded(token))
      const isOurs = text !== '' && isOfPage(inner?.language, open[0]?.language, original)
      if (isOurs) show(translated.get(text))
      if (!isOurs) out.push(token)
      else if (inner?.isPlain) out.push(markElement(token, spoken, inner, out))
      else out.push(markText(token, spoken, show))
    } else if (closing) {
      const own = open.findLastIndex((one) => one.name === name)
      if (own !== -1) open.length = own
      out.push(token)
    } else {
      show(byFile.get(attribute(token, 'data-translation') ?? ''))
      if (!VOID.has(name) && !token.endsWith('/>')) {
        const isPlain = inner?.isPlain === true || PLAIN.has(name)
        open.push({ name, isPlain, language: attribute(token, 'lang') ?? inner?.language, at: out.length })
      }
      out.push(token)
      // What is in these is no markup.
      if (RAW.has(name)) {
        const end = html.indexOf(`</${name}`, at)
        out.push(html.slice(at, end === -1 ? html.length : end))
        at = end === -1 ? html.length : end
      }
    }
  }
  return { html: out.join(''), shown: [...shown] }
}

type Opened = {
  readonly name: string
  /** Whether it holds text alone, or drawings: nothing of HTML may stand in it. */
  readonly isPlain: boolean
  readonly language: string | undefined
  /** Where its tag stands among what was put out. */
  readonly at: number
}

const TAG = /^<(\/?)([a-z][^\s/>]*)/
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
const PLAIN = new Set(['title', 'option', 'textarea', 'svg'])
const RAW = new Set(['script', 'style'])

const MARK = `<span class="translated-before">${translationWords.mark}</span>`

/** A tag with its attributes, a comment, or a text up to the next of them. An attribute may hold the sign that ends a tag. */
function tokenAt(html: string, at: number): string {
  if (html[at] !== '<') {
    const end = html.indexOf('<', at)
    return html.slice(at, end === -1 ? html.length : end)
  }
  if (html.startsWith('<!--', at)) {
    const end = html.indexOf('-->', at)
    return html.slice(at, end === -1 ? html.length : end + '-->'.length)
  }
  let quote = ''
  for (let end = at + 1; end < html.length; end++) {
    const sign = html.charAt(end)
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return html.slice(at, end + 1)
  }
  return html.slice(at)
}

const finderOf = oncePer(({ untranslated, translated }: PageLanguage) =>
  wordFinder([...untranslated, ...[...translated].flatMap(([text, { isStale }]) => (isStale ? [text] : []))]),
)

/** A text with the words that are in their own language each in an element of its own, and a sign behind older ones. */
function markText(token: string, spoken: PageLanguage, show: (found: ShownTranslation | undefined) => void): string {
  const text = decoded(token)
  const found = finderOf(spoken)(text)
  if (found.length === 0) return token
  const open = `<span lang="${spoken.original}" dir="${directionOf(spoken.original)}">`
  const parts = found.map(({ from, to }, at) => {
    const [before, words] = [text.slice(found[at - 1]?.to ?? 0, from), text.slice(from, to)]
    const older = spoken.translated.get(words)
    show(older)
    return escaped(before) + (older ? escaped(words) + MARK : `${open}${escaped(words)}</span>`)
  })
  return parts.join('') + escaped(text.slice(found.at(-1)?.to))
}

/** Where no element may stand, that around the words says their language, if most of them are in it. */
function markElement(token: string, spoken: PageLanguage, around: Opened, out: string[]): string {
  const tag = out[around.at] ?? ''
  if (!/ lang=/.test(tag) && isMostlyOriginal(token, spoken)) {
    out[around.at] = tag.replace(/^<[^\s/>]+/, (start) => `${start} lang="${spoken.original}"`)
  }
  return token
}

/** Whether most of a text, as it stands in markup, is words that are not translated. */
export function isMostlyOriginal(token: string, spoken: PageLanguage): boolean {
  const text = decoded(token)
  const own = finderOf(spoken)(text).filter(({ from, to }) => !spoken.translated.has(text.slice(from, to)))
  return isMostOf(text, own)
}

function attribute(tag: string, name: string): string | undefined {
  return tag.includes(` ${name}=`) ? new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] : undefined
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function decoded(token: string): string {
  return token.replace(ENTITY, (whole, decimal?: string, hex?: string, name = '') =>
    decimal || hex
      ? signOf(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16))
      : (NAMED[name as string] ?? whole),
  )
}

const ENTITY = /&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi

function signOf(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }
