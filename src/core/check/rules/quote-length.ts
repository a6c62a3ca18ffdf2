import { countWords } from '../../model/count-words.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { FieldPath } from '../../model/field-path.ts'
import type { AnyRecord } from '../../model/record.ts'
import { MOST_WORDS, type Quote, type Translation } from '../../model/words.ts'
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
        path,
        message: `found ${words} words, expected at most ${MOST_WORDS}`,
        fix: 'Keep the words that carry the demand, and mark what you leave out with an ellipsis (…).',
      }
    }),
}

type Passage = { readonly record: AnyRecord; readonly path: FieldPath; readonly text: string }
type Worded = {
  readonly quote?: Quote
  readonly translation?: Translation
  readonly translations?: readonly Translation[]
}

function passages(dataset: Dataset): Passage[] {
  return [
    ...dataset.positions.flatMap((position) => wordsOf(position, position, [])),
    ...dataset.claims.flatMap((claim) => [
      ...wordsOf(claim, claim, []),
      ...claim.responses.flatMap((response, at) =>
        response.kind === 'none-found' ? [] : wordsOf(claim, response, ['responses', at]),
      ),
    ]),
    ...dataset.drafts.flatMap((draft) =>
      draft.clauses.flatMap((clause, at) => [
        ...wordsOf(draft, clause, ['clauses', at]),
        ...wordsOf(draft, clause.response ?? {}, ['clauses', at, 'response']),
      ]),
    ),
  ]
}

function wordsOf(record: AnyRecord, { quote, translation, translations = [] }: Worded, path: FieldPath): Passage[] {
  return [
    ...(quote ? [{ record, path: [...path, 'quote', 'text'], text: quote.text }] : []),
    ...(translation ? [{ record, path: [...path, 'translation', 'text'], text: translation.text }] : []),
    ...translations.map(({ text }, at) => ({ record, path: [...path, 'translations', at, 'text'], text })),
  ]
}
