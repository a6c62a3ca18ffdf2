import { hanVariants } from './han-variants.ts'
import { languageOf } from './language-of.ts'
import { listed, readTexts } from './read-texts.ts'
import type { SearchDocument } from './search-document.ts'
import { LANGUAGES_WITH_SMALL_WORDS, smallWordsOf } from './small-words.ts'

/**
 * What the search has to know of the languages of some documents. Those named come first, the publisher's before all;
 * what else the documents are in is told by their words. Only for building: it reads lists and tables that no browser needs.
 */
export function indexLanguage(documents: readonly SearchDocument[], named: readonly string[] = []): IndexLanguage {
  const base = named.map((language) => language.split('-')[0]!)
  const order = [...new Set([...base, ...LANGUAGES_WITH_SMALL_WORDS])]
  const all = new Map(
    order.flatMap((language) => {
      const words = smallWordsOf(language)
      return words ? [[language, words] as const] : []
    }),
  )
  const candidates = base.length > 0 ? new Map([...all].filter(([language]) => base.includes(language))) : all
  const counts = new Map<string, number>()
  const compounded = new Set<string>()
  const words: string[] = []
  for (const document of documents) {
    const read = readTexts(document)
    for (const [at, text] of [document.title, ...document.texts].entries()) {
      const own = () => listed(read[at]?.words ?? '')
      const language = languageOf(text, candidates, own)
      if (language === undefined) continue
      counts.set(language, (counts.get(language) ?? 0) + 1)
      if (COMPOUNDING.has(language)) for (const word of own()) compounded.add(word)
      if (language === 'zh' || language === 'ja') words.push(text)
    }
  }
  // The most frequent first; and no order of documents shows.
  const told = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([language]) => language)
  const languages = [...new Set([...base, ...told])]
  return {
    languages,
    small: Object.fromEntries(
      languages.flatMap((language) => {
        const own = all.get(language)
        return own ? [[language, [...own].sort().join(' ')]] : []
      }),
    ),
    han: hanVariants(words),
    compounded,
  }
}

/** Languages that write a noun made of others as one word. */
const COMPOUNDING = new Set(['de', 'nl', 'sv', 'da', 'nb', 'no', 'fi', 'hu'])

export type IndexLanguage = {
  /** The publisher's first. */
  readonly languages: readonly string[]
  /** Words that hold a sentence together, by language, with blanks between them. */
  readonly small: Readonly<Record<string, string>>
  /** Pairs of a Chinese character and the form that stands for all its variants. */
  readonly han: string
  /** Words of languages that write several as one. */
  readonly compounded: ReadonlySet<string>
}
