import { directionOf } from '#site/direction.ts'
import { oneLine, type PageLanguage, type ShownTranslation } from '#site/in-page-language.ts'
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
export function markWords(html: string, { original, untranslated, translated, byFile }: PageLanguage): MarkedPage {
  const out: string[] = []
  const open: Opened[] = []
  const shown = new Set<ShownTranslation>()
  for (let at = 0; at < html.length;) {
    const token = tokenAt(html, at)
    at += token.length
    const [, closing, name = ''] = TAG.exec(token) ?? []
    const inner = open.at(-1)
    if (name === '') {
      const text = token.startsWith('<!') ? '' : plain(token)
      const found = text === '' ? undefined : translated.get(text)
      if (found) shown.add(found)
      if (text === '' || inner?.language === original) out.push(token)
      else if (untranslated.has(text)) out.push(inOriginal(token, original, inner, out))
      else out.push(found?.isStale && !inner?.isPlain ? token + MARK : token)
    } else if (closing) {
      const own = open.findLastIndex((one) => one.name === name)
      if (own !== -1) open.length = own
      out.push(token)
    } else {
      const found = byFile.get(attribute(token, 'data-translation') ?? '')
      if (found) shown.add(found)
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
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
])
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

/** Words in their own language: in an element of their own, or where none may stand by the element around them. */
function inOriginal(token: string, language: string, around: Opened | undefined, out: string[]): string {
  const attributes = ` lang="${language}" dir="${directionOf(language)}"`
  if (!around?.isPlain) {
    const [, before = '', text = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(token) ?? []
    return `${before}<span${attributes}>${text}</span>${after}`
  }
  const tag = out[around.at] ?? ''
  if (!/ lang=/.test(tag)) out[around.at] = tag.replace(/^<[^\s/>]+/, (start) => `${start} lang="${language}"`)
  return token
}

function attribute(tag: string, name: string): string | undefined {
  return tag.includes(` ${name}=`) ? new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] : undefined
}

/** A text as its author wrote it. */
function plain(token: string): string {
  return oneLine(
    token.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal?: string, hex?: string, name = '') =>
      decimal || hex
        ? signOf(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16))
        : (NAMED[name as string] ?? whole),
    ),
  )
}

function signOf(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }
