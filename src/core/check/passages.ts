import type { Dataset } from '../model/dataset.ts'
import type { FieldPath } from '../model/field-path.ts'
import type { AnyRecord } from '../model/record.ts'
import type { Quote, Translation } from '../model/words.ts'

/** Words of somebody, as quoted or translated, with the language that they are said to be in. */
export type Passage = {
  readonly record: AnyRecord
  /** Of the group that holds `text` and `lang`. */
  readonly path: FieldPath
  readonly text: string
  readonly lang: string
}

type Worded = {
  readonly quote?: Quote
  readonly translation?: Translation
  readonly translations?: readonly Translation[]
}

/** The quotations and translations of positions, claims, responses and clauses. */
export function passages(dataset: Dataset): Passage[] {
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
    ...(quote ? [{ record, path: [...path, 'quote'], ...worded(quote) }] : []),
    ...(translation ? [{ record, path: [...path, 'translation'], ...worded(translation) }] : []),
    ...translations.map((one, at) => ({ record, path: [...path, 'translations', at], ...worded(one) })),
  ]
}

function worded({ text, lang }: Quote): Pick<Passage, 'text' | 'lang'> {
  return { text, lang }
}
