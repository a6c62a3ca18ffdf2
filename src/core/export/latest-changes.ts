import { compareText } from '../model/compare-text.ts'
import type { Dataset } from '../model/dataset.ts'
import { correctedOn } from '../model/corrected-on.ts'
import { countsOn, type Day } from '../model/date.ts'
import { kindsWith, type KindWith } from '../model/kinds.ts'
import type { Position, RecordOf } from '../model/record.ts'
import { recordsOfKind } from '../model/records-of.ts'
import { withdrawnOn } from '../model/withdrawal.ts'
import { countsFrom } from '../model/said-on.ts'
import { midnight, recordTime, sinceWhen, type FileTimes, type RecordTime } from './record-time.ts'

type FollowedKind = KindWith<'isFollowed', true>

/** Something that a follower of a comparison wants to hear of: a new record, or a position that was taken back. */
export type Change = {
  readonly dataset: Dataset
  readonly time: RecordTime
  /** When there was something new to be said of it last: when it came in, or was corrected or retracted. */
  readonly updated: string
} & (
  | { [T in FollowedKind]: { readonly kind: T; readonly record: RecordOf<T> } }[FollowedKind]
  /** `stated` is when the statement itself came in. */
  | { readonly kind: 'withdrawal'; readonly record: Position; readonly stated: RecordTime }
)

/** A feed holds no more than this many entries; older ones are in the open data. */
export const MOST_CHANGES = 60

/**
 * What was added, corrected or retracted last, newest first in record time; of what came in together, what was said last comes
 * first. A withdrawal is a change of its own. Claims carry their responses with them.
 */
export function latestChanges(datasets: readonly Dataset[], times: FileTimes, most = MOST_CHANGES): Change[] {
  return datasets
    .flatMap((dataset) => [
      ...kindsWith('isFollowed', true).flatMap((kind) => added(kind, dataset, times)),
      ...dataset.positions.flatMap((record) => withdrawal(record, dataset, times)),
    ])
    .map((change) => ({ change, said: saidDay(change), key: `${change.record.file} ${change.kind}` }))
    .sort(
      (a, b) =>
        compareText(b.change.updated, a.change.updated) || compareText(b.said, a.said) || compareText(a.key, b.key),
    )
    .slice(0, most)
    .map(({ change }) => change)
}

function added(kind: FollowedKind, dataset: Dataset, times: FileTimes): Change[] {
  const records: readonly RecordOf<FollowedKind>[] = recordsOfKind(dataset, kind)
  return records.map((record) => {
    const time = recordTime(record, times, dataset.comparison.covers_until)
    return { dataset, time, updated: updatedOf(record, dataset, time), kind, record } as Change
  })
}

/**
 * It bears the day on which it was taken back, or that on which the statement came in, if that is later. When its file
 * last changed says nothing: a mended comma would bring up an old withdrawal as news.
 */
function withdrawal(record: Position, dataset: Dataset, times: FileTimes): Change[] {
  if (record.withdrawn === undefined) return []
  const stated = recordTime(record, times, dataset.comparison.covers_until)
  const took = midnight(withdrawalDay(record, dataset))
  const time: RecordTime = stated.from === 'history' && stated.added > took ? stated : { added: took, from: 'unknown' }
  return [{ dataset, kind: 'withdrawal', record, time, updated: time.added, stated }]
}

/** What was mended after it had come in, or before by the clock of somebody else, never makes it older. */
function updatedOf(record: RecordOf<FollowedKind>, { comparison }: Dataset, { added }: RecordTime): string {
  const retracted = record.type === 'position' ? record.retracted : undefined
  const days = [correctedOn(record), retracted && countsOn(retracted.on, comparison.covers_until)]
  return days.reduce<string>(
    (latest, day) => (day !== undefined && midnight(day) > latest ? midnight(day) : latest),
    added,
  )
}

function saidDay({ kind, record, dataset }: Change): string {
  return kind === 'withdrawal' ? withdrawalDay(record, dataset) : sinceWhen(record, dataset.comparison.covers_until)
}

/** Where nobody knows when, the day it was said: it cannot have been earlier. */
function withdrawalDay(record: Position, { comparison }: Dataset): Day {
  const on = withdrawnOn(record)
  return on === null ? countsFrom(record, comparison.covers_until) : countsOn(on, comparison.covers_until)
}
