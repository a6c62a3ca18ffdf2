import { compareText } from './compare-text.ts'
import type { Dataset } from './dataset.ts'
import type { PositionId, SourceId } from './ids.ts'
import { factPer } from './fact.ts'
import { oncePer } from './once.ts'
import type { Position } from './record.ts'
import { languagesOf } from './source-languages.ts'
import type { Quote, Translation } from './words.ts'

/** Words that a record quotes from a source, and where in the record they stand. */
export type Quotation = {
  /** The record, as evidence names it: `positions/<issue>/<file name>` or `claims/<claim>`. */
  readonly record: string
  /** The field, as evidence names it: `quote`, `translations.0`, `responses.1.quote`. */
  readonly field: string
  readonly words: string
  readonly lang: string
}

type Quoting = {
  readonly source?: SourceId | undefined
  readonly quote?: Quote | undefined
  readonly translation?: Translation | undefined
  readonly translations?: readonly Translation[]
}

/**
 * The words that should stand in a source, position by position and then claim by claim: quotations, and those translations that
 * the party or the publisher made in a language of the source. A translation of ours stands nowhere but here.
 */
export function quotationsOf(dataset: Dataset, source: SourceId): Quotation[] {
  const langs = dataset.sourceById.get(source)
  const languages = new Set((langs ? languagesOf(langs) : []).map(primary))
  const from = (record: string, field: string, quoting: Quoting): Quotation[] =>
    quoting.source === source ? wordsIn(record, field, quoting, languages) : []
  return [
    ...positionsOn(dataset, source).flatMap((position) => {
      const record = `positions/${position.id}`
      const { reply } = position
      const answer = reply?.source === source ? [{ record, field: 'reply.words', words: reply.words, lang: 'und' }] : []
      return [...from(record, '', position), ...answer]
    }),
    ...dataset.claims.flatMap((claim) => [
      ...from(`claims/${claim.id}`, '', claim),
      ...claim.responses.flatMap((response, at) =>
        response.kind === 'none-found' ? [] : from(`claims/${claim.id}`, `responses.${at}.`, response),
      ),
    ]),
  ]
}

/** The positions that are in a source, or whose reply is: in the order of all. Each source asks, so not all are gone through. */
function positionsOn(dataset: Dataset, source: SourceId): readonly Position[] {
  const own = dataset.positionsBySource.get(source) ?? []
  const replied = (repliedIn(dataset).get(source) ?? []).flatMap((id) => dataset.positionById.get(id) ?? [])
  return replied.length === 0 ? own : [...new Set([...own, ...replied])].sort((a, b) => compareText(a.id, b.id))
}

const repliedIn = oncePer((dataset: Dataset): ReadonlyMap<SourceId, readonly PositionId[]> => new Map(replies(dataset)))

/** The sources of replies, each with the positions that were replied to there. */
const replies = factPer('replies', ({ positions }: Dataset) => {
  const ids = new Map<SourceId, PositionId[]>()
  for (const { id, reply } of positions) {
    if (reply?.source !== undefined) ids.set(reply.source, [...(ids.get(reply.source) ?? []), id])
  }
  return [...ids] as const
})

function wordsIn(
  record: string,
  before: string,
  { quote, translation, translations = [] }: Quoting,
  languages: ReadonlySet<string>,
): Quotation[] {
  const put = [
    ...(translation ? [{ field: `${before}translation`, of: translation }] : []),
    ...translations.map((of, at) => ({ field: `${before}translations.${at}`, of })),
  ].filter(({ of }) => (of.by === 'official' || of.by === 'publisher') && languages.has(primary(of.lang)))
  return [
    ...(quote ? [{ record, field: `${before}quote`, words: quote.text, lang: quote.lang }] : []),
    ...put.map(({ field, of }) => ({ record, field, words: of.text, lang: of.lang })),
  ]
}

function primary(language: string): string {
  return language.split('-')[0] ?? language
}
