import { countWords } from '../../model/count-words.ts'
import { MOST_WORDS } from '../../model/words.ts'
import { passages } from '../passages.ts'
import type { Rule } from '../rule.ts'

/** Counts the words of every quotation and translation: of positions, claims, responses and clauses. */
export const quoteLength: Rule = {
  slug: 'quote-length',
  severity: 'error',
  title: `A quotation has at most ${MOST_WORDS} words`,
  why: 'A few words show the demand and can be compared. More than that is copying somebody else’s text, and buries what was asked for.',
  example: {
    wrong: `# positions/border/2025-06-02-north.md
quote:
  text: We have come to this table many times before, in good years and in bad, and we say again today, as we said then, that there must be a fence
  lang: en`,
    right: `# positions/border/2025-06-02-north.md
quote:
  text: we say again today, as we said then, that there must be a fence
  lang: en`,
  },
  check: (dataset) =>
    passages(dataset).flatMap(({ record, path, text }) => {
      const words = countWords(text)
      if (words <= MOST_WORDS) return []
      return {
        record,
        path: [...path, 'text'],
        message: `found ${words} words, expected at most ${MOST_WORDS}`,
        fix: 'Keep the words that carry the demand, and mark what you leave out with an ellipsis (…).',
      }
    }),
}
