import type { FieldPath } from '#core/model/field-path.ts'
import type { AnyRecord, RecordType } from '#core/model/record.ts'
import { composeRecord, type Composed, type ComposedProblem, type ComposeOptions } from './compose-record.ts'
import { listingOf, withListing, type Listing } from './listing.ts'
import { recordFile, type Placing } from './record-name.ts'
import { newType, newTypeAt } from './new-records.ts'
import { cleanValues, isList, type Value, type Values } from './values.ts'

/** What somebody proposes in one go. */
export type Proposal = {
  /** The record it is about. */
  readonly record: Composed
  /** All that is to be written, each file after those it names: the new sources first. */
  readonly files: readonly Composed[]
  /** What is wrong with any of them; the path of a problem with a new source begins with its place. */
  readonly problems: readonly ComposedProblem[]
  /** What has to be listed in the file of the comparison, for a party or an issue that is new. */
  readonly listing: Listing | null
  /** Whether the validator would take all of it, and there is something to take. */
  readonly isReady: boolean
}

/**
 * Makes the files of a record and of those that are new with it: statements are mostly found in a source that is not there
 * yet, and a comparison begins with its parties and issues. A field names such a record by its place, and its fields stand
 * under that place: `{ source: '+1', '+1': { title: ... } }`. Those that no field names are left out.
 *
 * @param records the other records of the comparison
 */
export function composeProposal(
  placing: Placing,
  values: Values,
  body: string,
  records: readonly AnyRecord[],
  options: ComposeOptions = {},
): Proposal {
  const fields = Object.fromEntries(Object.entries(values).filter(([key]) => newType(key) === null))
  const places = [...namedIn(placing.type, fields)]
  const compose = (place: string, among: readonly AnyRecord[]) =>
    composeRecord(
      { type: newType(place) ?? 'source', comparison: placing.comparison },
      groupAt(values, place),
      '',
      among,
      forNew,
    )
  const forNew = { ...options, existing: undefined }
  const drafts = new Map(places.map((place) => [place, compose(place, records)]))
  const beside = [...records, ...made(drafts)]
  const named = withIds(placing.type, fields, drafts) as Values
  const listing = options.existing ? null : listingOf(placing, idOf(recordFile(placing, cleanValues(named))), records)
  const composed = composeRecord(placing, named, body, withListing(beside, listing), options)
  // What is wrong with a new source is told at its own fields, and not again where it is named.
  const record = without(composed, ({ path }) => drafts.has(String(valueAt(fields, path))))
  // The sources once more, beside each other and what rests on them; they are named even if that is not whole yet.
  const sources = places.map((place) => {
    const others = [
      ...records.filter(({ file }) => file !== record.file),
      ...made(drafts, place),
      ...made([['', record]]),
    ]
    return without(compose(place, others), ({ rule }) => rule === 'unused-source')
  })
  const problems = [...record.problems, ...sources.flatMap(({ problems }, nth) => problems.map(at(places[nth] ?? '')))]
  const isAnything = record.changes === null || record.changes.length > 0
  const isReady = isAnything && record.record !== null && !problems.some(({ severity }) => severity === 'error')
  return { record, files: [...sources, record], problems, listing, isReady }
}

function without(composed: Composed, isIdle: (problem: ComposedProblem) => boolean): Composed {
  return { ...composed, problems: composed.problems.filter((problem) => !isIdle(problem)) }
}

/** The records that came of it, but for one. */
function made(drafts: Iterable<readonly [string, Composed]>, except?: string): AnyRecord[] {
  return [...drafts].flatMap(([place, { record }]) => (place === except ? [] : (record ?? [])))
}

/** The places of new records that fields name, in their order. */
function namedIn(type: RecordType, value: Value | undefined, key = ''): Set<string> {
  if (typeof value === 'string') return new Set(newTypeAt(type, key, value) ? [value] : [])
  if (typeof value !== 'object') return new Set()
  const inner = isList(value)
    ? value.map((item) => namedIn(type, item, key))
    : Object.entries(value).map(([k, v]) => namedIn(type, v, k))
  return new Set(inner.flatMap((places) => [...places]))
}

function withIds(
  type: RecordType,
  value: Value | undefined,
  made: ReadonlyMap<string, Composed>,
  key = '',
): Value | undefined {
  if (typeof value === 'string') {
    const record = newTypeAt(type, key, value) ? made.get(value) : undefined
    return record ? idOf(record.file) : value
  }
  if (typeof value !== 'object') return value
  if (isList(value)) return value.map((item) => withIds(type, item, made, key) ?? '')
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, withIds(type, v, made, k)]))
}

/** The id that a record has or will have, by the name of its file. */
function idOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, -'.md'.length)
}

function groupAt(values: Values, place: string): Values {
  const group = values[place]
  return typeof group === 'object' && !isList(group) ? group : {}
}

function valueAt(value: Value | undefined, [step, ...rest]: FieldPath): Value | undefined {
  if (step === undefined || typeof value !== 'object') return value
  return valueAt(isList(value) ? value[Number(step)] : value[step], rest)
}

function at(place: string): (problem: ComposedProblem) => ComposedProblem {
  return (problem) => ({ ...problem, path: [place, ...problem.path] })
}
