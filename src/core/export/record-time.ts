import { countsOn, type Day } from '../model/date.ts'
import { countsFrom } from '../model/said-on.ts'
import type { KindWith } from '../model/kinds.ts'
import type { RecordOf } from '../model/record.ts'

/** When the file of a record came into the repository, and when it last changed there; UTC, as RFC 3339 writes it. */
export type FileTime = { readonly added: string; readonly changed: string }

/** By the file of the record; empty where there is no history, or not all of it. */
export type FileTimes = ReadonlyMap<string, FileTime>

/** Record time: when something was added here. Never the time of a build, which says nothing about the record. */
export type RecordTime = {
  readonly added: string
  /** Where the time comes from: the repository, the day the record was compared with its source, or nowhere. */
  readonly from: 'history' | 'checked' | 'unknown'
}

/** The records whose time of adding is told: those that are followed, and the rounds of the calendar. */
type DatedRecord = RecordOf<KindWith<'isFollowed', true> | 'round'>

/**
 * The record time of a record: from the repository where its history is at hand, else from the day it was compared with
 * its source. Where neither is known the day from which it counts stands in, so that it has a place in an order that stays;
 * who shows it has to say that the time of adding is not known.
 *
 * @param coversUntil the comparison's `covers_until`; see `countsOn`
 */
export function recordTime(record: DatedRecord, times: FileTimes, coversUntil: Day): RecordTime {
  const known = times.get(record.file)
  if (known) return { added: known.added, from: 'history' }
  if (record.type === 'position' && record.checked !== undefined) {
    return { added: midnight(record.checked), from: 'checked' }
  }
  return { added: midnight(sinceWhen(record, coversUntil)), from: 'unknown' }
}

/** The beginning of a day in UTC. */
export function midnight(day: Day): string {
  return `${day}T00:00:00Z`
}

/** The day from which a record counts, by the one rule for dates of which only the month or year is known. */
export function sinceWhen(record: DatedRecord, coversUntil: Day): Day {
  return record.type === 'round' ? countsOn(record.start, coversUntil) : countsFrom(record, coversUntil)
}
