import type { Dataset } from '../model/dataset.ts'
import type { Site } from '../model/site.ts'
import { spokenWords } from '../statement/spoken-words.ts'
import { isKnown, isSameLanguage, wordingOf } from './wordings/wording-of.ts'

/** What the checks of wording pass over in a comparison, since nobody has written down the words of a language yet. */
export type Unjudged = {
  readonly comparison: string
  /** The publisher's own language, where its wording is not checked at all, or only for words that take a side. */
  readonly own: { readonly language: string; readonly checked: 'nothing' | 'sides' } | null
  /** The languages of quotations that stand without a translation that could be checked, with their number. */
  readonly quoted: readonly { readonly lang: string; readonly statements: number }[]
}

/** Once for each comparison in which something was passed over, so that silence never looks like approval. */
export function unjudged(datasets: readonly Dataset[], language: Site['language']): Unjudged[] {
  const checked = isKnown(language, 'sides') ? 'sides' : 'nothing'
  const own = isKnown(language, 'everything') ? null : ({ language, checked } as const)
  return datasets.flatMap((dataset) => {
    const quoted = quotedIn(dataset, language)
    return own === null && quoted.length === 0 ? [] : { comparison: dataset.comparison.id, own, quoted }
  })
}

/** A line for people. */
export function unjudgedLine({ comparison, own, quoted }: Unjudged): string {
  const names = new Intl.DisplayNames('en', { type: 'language' })
  if (own !== null) {
    const name = names.of(own.language) ?? own.language
    return own.checked === 'nothing'
      ? `${comparison}: wording is not checked for ${name}.`
      : `${comparison}: in ${name} only words that take a side are looked for; what is said of quotations is not held against them.`
  }
  const all = quoted.reduce((sum, { statements }) => sum + statements, 0)
  const listed = quoted.map(({ lang }) => names.of(lang) ?? lang)
  const languages = new Intl.ListFormat('en').format(listed)
  const [stand, their] = all === 1 ? ['1 quotation', 'its'] : [`${String(all)} quotations`, 'their']
  return `${comparison}: ${stand} in ${languages} without a translation: ${their} words are not checked against what is said of them.`
}

function quotedIn(dataset: Dataset, language: string): Unjudged['quoted'] {
  const counts = new Map<string, number>()
  for (const position of dataset.positions) {
    const passages = spokenWords(position)
    const [first] = passages
    if (!first || passages.some(({ lang }) => wordingOf(lang) && isSameLanguage(lang, language))) continue
    counts.set(first.lang, (counts.get(first.lang) ?? 0) + 1)
  }
  return [...counts].map(([lang, statements]) => ({ lang, statements })).sort((a, b) => (a.lang < b.lang ? -1 : 1))
}
