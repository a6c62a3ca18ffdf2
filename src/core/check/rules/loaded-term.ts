import type { Dataset } from '../../model/dataset.ts'
import { showText } from '../../problem/show-value.ts'
import { findWording } from '../find-wording.ts'
import type { Rule } from '../rule.ts'
import { wholeTerm } from '../wordings/whole-words.ts'
import { isSameLanguage, sideWordsOf } from '../wordings/wording-of.ts'

/** Looks in the publisher's words for those that belong to one side: of the comparison's list, and of the language's. */
export const loadedTerm: Rule = {
  slug: 'loaded-term',
  severity: 'warning',
  readsWords: 'sides',
  title: 'Words that belong to one side stand in quotations only',
  why: 'Whoever uses the words of one side has taken its side, often without noticing. Within quotation marks it is clear whose word it is.',
  example: {
    wrong: `# comparison.md
loaded_terms: [{ term: barrier of shame, lang: en, neutral: fence }]

# positions/border/2025-06-02-north.md
condition: North asked that the barrier of shame be taken down.`,
    right: `# comparison.md
loaded_terms: [{ term: barrier of shame, lang: en, neutral: fence }]

# positions/border/2025-06-02-north.md
condition: North asked that the fence be taken down.`,
  },
  check: (dataset, language = 'en') =>
    termsOf(dataset, language).flatMap(({ word, neutral }) =>
      findWording(dataset, word, (found) => ({
        message: `found ${showText(found)}, a word that belongs to one side; expected it in quotation marks only`,
        fix: `Use in its place: ${neutral}. If it is somebody's word, quote it and say whose it is.`,
      })),
    ),
}

type Term = { readonly word: RegExp; readonly neutral: string }

function termsOf({ comparison }: Dataset, language: string): Term[] {
  const own = comparison.loaded_terms.filter(({ lang }) => isSameLanguage(lang, language))
  const known = sideWordsOf(language)
  const listed = own.map(({ term, neutral }) => ({ word: wholeTerm(term, known?.endings), neutral }))
  const builtIn = known?.loadedTerms ?? []
  return [...listed, ...builtIn.filter(({ word }) => !own.some(({ term }) => term.match(word) !== null))]
}
