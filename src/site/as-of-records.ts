import { itemsOf, recordsInParts } from '#core/export/records-in-parts.ts'
import type { Dataset, InTranslation } from '#core/model/dataset.ts'
import type { Evidence } from '#core/model/evidence.ts'
import { partPer } from '#core/model/fact.ts'
import { factsOf } from '#core/model/field.ts'
import type { IssueId } from '#core/model/ids.ts'
import { kindsWith, type RecordType } from '#core/model/kinds.ts'
import { variantFor } from '#core/model/record-fields.ts'
import { RECORD_SCHEMA } from '#core/model/record-schema.ts'
import type { AnyRecord, Source } from '#core/model/record.ts'
import { recordsOfKind } from '#core/model/records-of.ts'
import { innerSchema, shapeOf, variantsOf } from '#core/model/schema-fields.ts'
import { citedIn } from '#core/statement/statement.ts'
import type { z } from '#core/model/schema.ts'

/** What a page fetches to be shown as of another day. */
export type SentAsOf = {
  readonly records: readonly AnyRecord[]
  readonly evidence: readonly Evidence[]
  /** Of pages in translation: the words that are to be marked. */
  readonly translation?: WordsToMark
}

/** Words that pages in translation mark: those in the language of the original, and those that were translated before a change. */
export type WordsToMark = {
  readonly original: string
  readonly untranslated: readonly string[]
  readonly older: readonly string[]
}

/** What is sent of a comparison, as JSON in parts: its records, and what was seen of the words of its positions and of nothing else. */
export function* asOfDocument(dataset: Dataset): Generator<string> {
  const { inTranslation } = dataset
  const evidence = dataset.evidence.flatMap((one) => {
    const quotations = one.quotations.filter(({ record }) => record.startsWith('positions/'))
    return quotations.length > 0 ? [{ ...one, file: '', quotations }] : []
  })
  const types = kindsWith('isSentAsOf', true)
  const all = () => types.flatMap((type) => sentOfKind(dataset, type))
  const rest = { evidence, ...(inTranslation ? { translation: wordsToMark(all(), inTranslation) } : {}) }
  yield '{"records":'
  yield* recordsInParts(dataset, types, positionsSent, (type) => itemsOf(sentOfKind(dataset, type)))
  yield `,${JSON.stringify(rest satisfies Omit<SentAsOf, 'records'>).slice(1)}`
}

const positionsSent = partPer('as-of', (dataset: Dataset, issue: IssueId) =>
  itemsOf(sent(dataset.positionsByIssue.get(issue) ?? [], dataset)),
)

function wordsToMark(records: readonly AnyRecord[], { original, untranslated, older }: InTranslation): WordsToMark {
  const texts = new Set(records.flatMap(textsIn).map((text) => text.replace(/\s+/g, ' ')))
  const among = (words: ReadonlySet<string>) => [...texts].filter((text) => words.has(text))
  return { original, untranslated: among(untranslated), older: among(older) }
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/**
 * The records of a kind that a page needs to be shown as of another day, with the fields that say that they are sent, and no others:
 * these are empty, so that the browser indexes and reads records in the shape of any record, as a build does. Of sources
 * only those that are cited.
 */
function sentOfKind(dataset: Dataset, type: RecordType): AnyRecord[] {
  return sent(type === 'source' ? citedSources(dataset) : recordsOfKind(dataset, type), dataset)
}

function sent(records: readonly AnyRecord[], dataset: Dataset): AnyRecord[] {
  return records.map((record) => sentOf(inWords(record, dataset)))
}

function citedSources({ positions, rounds, issues, sources }: Dataset): readonly Source[] {
  const cited = new Set<string | undefined>([
    ...[...positions, ...rounds.flatMap(({ outcomes }) => outcomes)].map(({ source }) => source),
    ...issues.map((issue) => issue.state_source),
  ])
  return sources.filter(({ id }) => cited.has(id))
}

/** Texts on the table stay behind: a position that cites a clause of one is sent with its place in words. */
function inWords(record: AnyRecord, dataset: Dataset): AnyRecord {
  if (record.type !== 'position' || record.locator === undefined) return record
  return { ...record, locator: citedIn(dataset, record.source, record.locator).locator }
}

function sentOf(record: AnyRecord): AnyRecord {
  const place = 'issue' in record ? { issue: record.issue } : {}
  const fields = sentFields(shapeOf(RECORD_SCHEMA[record.type]) ?? {}, record)
  const { type, id, comparison } = record
  return { ...fields, ...place, type, id, comparison, file: '', body: '' } as AnyRecord
}

function sentFields(shape: Readonly<Record<string, z.core.$ZodType>>, held: object): object {
  return Object.fromEntries(
    Object.entries(shape).flatMap(([key, schema]) => {
      const value = (held as Record<string, unknown>)[key]
      if (value === undefined) return []
      if (factsOf(schema)?.isSentAsOf) return [[key, sentValue(schema, value)]]
      const { type } = (schema as z.core.$ZodTypes)._zod.def
      return type === 'optional' ? [] : [[key, Array.isArray(value) ? [] : '']]
    }),
  )
}

function sentValue(schema: z.core.$ZodType, value: unknown): unknown {
  if (Array.isArray(value)) {
    const [item] = variantsOf(schema).flatMap((variant) => innerSchema(variant, 0) ?? [])
    return item ? value.map((one: unknown) => sentValue(item, one)) : []
  }
  if (typeof value !== 'object' || value === null) return value
  const variant = variantFor(schema, value)
  const shape = variant && shapeOf(variant)
  return shape ? sentFields(shape, value) : value
}
