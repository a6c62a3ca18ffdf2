import { compareText } from '../model/compare-text.ts'
import type { Dataset } from '../model/dataset.ts'
import { firstDay } from '../model/date.ts'
import type { Claim, Position } from '../model/record.ts'
import { countsFrom } from '../model/said-on.ts'
import { midnight, recordTime, type FileTimes, type RecordTime } from './record-time.ts'

/** Something that a follower of a comparison wants to hear of. */
export type Change = { readonly dataset: Dataset; readonly time: RecordTime } & (
  | { readonly kind: 'position' | 'withdrawal'; readonly record: Position }
  | { readonly kind: 'claim'; readonly record: Claim }
)

/** A feed holds no more than this many entries; older ones are in the open data. */
export const MOST_CHANGES = 60

/**
 * What was added last, newest first in record time; of what came in together, what was said last comes first. A
 * withdrawal is a change of its own. Claims carry their responses with them.
 */
export function latestChanges(datasets: readonly Dataset[], times: FileTimes, most = MOST_CHANGES): Change[] {
  return datasets
    .flatMap((dataset): Change[] => [
      ...dataset.positions.map((record) => ({
        dataset,
        kind: 'position' as const,
        record,
        time: recordTime(record, times),
      })),
      ...dataset.positions.flatMap((record) => withdrawal(record, dataset, times)),
      ...dataset.claims.map((record) => ({ dataset, kind: 'claim' as const, record, time: recordTime(record, times) })),
    ])
    .map((change) => ({ change, said: saidDay(change), key: `${change.record.file} ${change.kind}` }))
    .sort(
      (a, b) =>
        compareText(b.change.time.added, a.change.time.added) ||
        compareText(b.said, a.said) ||
        compareText(a.key, b.key),
    )
    .slice(0, most)
    .map(({ change }) => change)
}

/** When it came in is when its file last changed; without history, the day of the withdrawal stands in. */
function withdrawal(record: Position, dataset: Dataset, times: FileTimes): Change[] {
  if (record.withdrawn === undefined) return []
  const known = times.get(record.file)
  const time: RecordTime = known
    ? { added: known.changed, from: 'history' }
    : { added: midnight(firstDay(record.withdrawn)), from: 'unknown' }
  return [{ dataset, kind: 'withdrawal', record, time }]
}

function saidDay({ kind, record }: Change): string {
  if (kind === 'claim') return firstDay(record.said)
  return kind === 'withdrawal' ? firstDay(record.withdrawn ?? '') : countsFrom(record)
}
