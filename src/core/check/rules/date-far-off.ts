import type { Dataset } from '../../model/dataset.ts'
import { firstDay, type PartialDate } from '../../model/date.ts'
import type { FieldPath } from '../../model/field-path.ts'
import { publishedDate } from '../../model/published-on.ts'
import type { AnyRecord } from '../../model/record.ts'
import { recordsOf } from '../../model/records-of.ts'
import { saidOn } from '../../model/said-on.ts'
import { withdrawnOn } from '../../model/withdrawal.ts'
import { isNamedRight } from './position-file-name.ts'
import type { Finding, Rule } from '../rule.ts'

/** Talks may rest for a year or two; a date further off is most often a slip of the pen in the year. */
const MOST_YEARS = 3

/** Records are looked after for as long as this after the last day that they cover. */
const MOST_YEARS_AFTER = 15

/** What is compared may have been said long before talks began, though not lifetimes. */
const MOST_YEARS_BEFORE = 75

/**
 * Holds dates against each other, since no clock may be asked: how far somebody has looked against the newest thing on
 * record; when a source came out, a round begins, words were taken back or a party left against how far somebody has looked; and
 * what was said against when the comparison begins.
 */
export const dateFarOff: Rule = {
  slug: 'date-far-off',
  severity: 'warning',
  title: 'No date lies years after everything else',
  why: 'A slip of the pen in a year puts a table years ahead: what was said last year looks old, and what comes next looks late.',
  example: {
    wrong: `# comparison.md
covers_until: 2052-06-30`,
    right: `# comparison.md
covers_until: 2025-06-30`,
  },
  needsAll: true,
  check: (dataset) => [...coverage(dataset), ...later(dataset), ...earlier(dataset)],
}

function coverage({ comparison, positions, claims, rounds, sources }: Dataset): Finding[] {
  const dates = [
    ...positions.map(saidOn),
    ...claims.map(({ said }) => said),
    ...rounds.map(({ start }) => start),
    ...sources.flatMap((source) => publishedDate(source) ?? []),
  ]
  const newest = dates.map(firstDay).sort().at(-1)
  if (newest === undefined || !isFarAfter(comparison.covers_until, newest)) return []
  const message = `found ${comparison.covers_until}, but the newest date of any record is ${newest}`
  return [{ record: comparison, path: ['covers_until'], message, fix: FIX }]
}

function later(dataset: Dataset): Finding[] {
  const { comparison, positions, parties, rounds, sources } = dataset
  const until = comparison.covers_until
  const find = (record: AnyRecord, path: FieldPath, date: PartialDate): Finding[] =>
    isFarAfter(date, until)
      ? [{ record, path, message: `found ${date}, but the comparison covers what was said until ${until}`, fix: FIX }]
      : []
  // What is done with records is done long after, though not for a lifetime.
  const done = (record: AnyRecord, path: FieldPath, date: PartialDate | undefined): Finding[] =>
    date !== undefined && yearOf(date) - yearOf(until) > MOST_YEARS_AFTER ? find(record, path, date) : []
  return [
    ...recordsOf(dataset).flatMap((record) => doneWith(record).flatMap(({ path, date }) => done(record, path, date))),
    ...rounds.flatMap((round) => find(round, ['start'], round.start)),
    ...positions.flatMap((record) => {
      const [taken, reply] = [withdrawnOn(record), record.reply?.said]
      return [
        ...(taken === null ? [] : find(record, ['withdrawn'], taken)),
        ...(record.retracted ? find(record, ['retracted', 'on'], record.retracted.on) : []),
        ...(reply === undefined ? [] : find(record, ['reply', 'said'], reply)),
      ]
    }),
    ...parties.flatMap((record) => (record.left === undefined ? [] : find(record, ['left'], record.left))),
    ...sources.flatMap((source) => {
      const date = publishedDate(source)
      const field = source.published === undefined ? 'published_between' : 'published'
      return date === null ? [] : find(source, [field], date)
    }),
  ]
}

/** When somebody of the project did something with a record: read, looked, copied, compared, mended. */
function doneWith(record: AnyRecord): { path: FieldPath; date: PartialDate | undefined }[] {
  const mended = record.corrections.map(({ on }, at) => ({ path: ['corrections', at, 'on'], date: on }))
  switch (record.type) {
    case 'position':
      return [{ path: ['checked'], date: record.checked }, ...mended]
    case 'source':
      return [{ path: ['accessed'], date: record.accessed }, { path: ['archived'], date: record.archived }, ...mended]
    case 'gap':
      return [{ path: ['searched'], date: record.searched }, ...mended]
    default:
      return mended
  }
}

/** A century or a digit slips as well: nobody negotiates for so long. */
function earlier({ comparison, positions, claims, rounds }: Dataset): Finding[] {
  const begin = comparison.started
  const find = (record: AnyRecord, path: FieldPath, date: PartialDate): Finding[] => {
    if (yearOf(begin) - yearOf(date) <= MOST_YEARS_BEFORE) return []
    return [{ record, path, message: `found ${date}, but the comparison begins with ${begin}`, fix: FIX }]
  }
  return [
    ...positions
      .filter(isNamedRight)
      .flatMap((record) => find(record, [record.said === undefined ? 'said_between' : 'said'], saidOn(record))),
    ...claims.flatMap((record) => find(record, ['said'], record.said)),
    ...rounds.flatMap((record) => find(record, ['start'], record.start)),
  ]
}

function yearOf(date: PartialDate): number {
  return Number(firstDay(date).slice(0, 4))
}

const FIX = 'Look at the year; if it is right, accept this with the reason.'

function isFarAfter(date: PartialDate, other: PartialDate): boolean {
  return yearOf(date) - yearOf(other) > MOST_YEARS
}
