import { excerpt, markWhole } from './excerpt.ts'
import type { LoadedSite } from './loaded-site.ts'
import type { Marks } from './mark-matches.ts'
import type { MarkedText, ShownHit } from './protocol.ts'
import type { SharedField } from './search-document.ts'
import { wordsOf } from './words-of.ts'

/** All that is shown of a hit, its matches marked. */
export function showHit(site: LoadedSite, document: number, marks: Marks): Omit<ShownHit, 'tier' | 'reasons'> {
  const { title, titleLang, texts, attribution, stances = [], isOlder = false } = site.documents[document]!
  const keys = (field: SharedField) => site.keysOf(field, document)
  const labels = (field: SharedField) => keys(field).map((key) => site.labelOf(field, key, document))
  const marked = markWhole(titleLang === undefined ? { text: title } : { text: title, lang: titleLang }, marks)
  const excerpts = texts.map((shown) => excerpt(shown, marks))
  // A claim is never shown without the answers to it, nor any of them in part; of anything else it is enough to see where
  // the words stand.
  const sides = texts.filter(({ label }) => label !== undefined).map((shown) => markWhole(shown, marks))
  const shown = sides.length > 0 ? sides : telling(excerpts)
  const [parties, issues, comparison = ''] = [labels('party'), labels('issue'), ...labels('comparison')]
  const names = [...parties, ...issues, comparison]
  const languages = names.flatMap((name) => {
    const lang = site.languageOf(name)
    return lang === undefined ? [] : [[name, lang] as const]
  })
  return {
    id: site.index.ids[document]!,
    title: marked,
    texts: shown,
    isOlder,
    attribution: attribution === undefined ? undefined : markWhole({ text: attribution }, marks),
    type: keys('type')[0] ?? '',
    typeLabel: labels('type')[0] ?? '',
    parties,
    issues,
    comparison,
    ...(languages.length > 0 ? { languages: Object.fromEntries(languages) } : {}),
    date: keys('date')[0] ?? '',
    stances: stances.map((one) => ({ ...one, label: site.labelOf('stance', one.key, document) })),
    notes: labels('standing').filter((_, at) => keys('standing')[at] !== 'standing'),
    marks: markedWords([marked, ...excerpts]),
  }
}

/** The excerpt with most matches, the first of them if several have as many; none if nothing matches. */
function telling(excerpts: readonly MarkedText[]): MarkedText[] {
  const most = Math.max(0, ...excerpts.map(({ ranges }) => ranges.length))
  const best = excerpts.find(({ ranges }) => ranges.length === most)
  return best && most > 0 ? [best] : []
}

/** The whole words that hold a match, each once, as an address can carry them. */
function markedWords(texts: readonly MarkedText[]): string {
  const words = texts.flatMap(({ text, ranges }) =>
    ranges.flatMap(({ start, end }) => wordsOf(text.slice(start, end) + restOfWord(text, end))),
  )
  return [...new Set(words)].slice(0, MOST).join(' ')
}

function restOfWord(text: string, end: number): string {
  return /^[\p{L}\p{N}\p{M}]*/u.exec(text.slice(end))![0]
}

const MOST = 12
