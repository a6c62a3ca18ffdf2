import { createHash } from 'node:crypto'
import { publishedOf } from '#core/model/published.ts'
import { recordsOf } from '#core/model/records-of.ts'
import type { Coding } from '#core/model/coding.ts'
import type { Hash } from '#core/model/dataset.ts'
import type { Evidence } from '#core/model/evidence.ts'
import type { Problem } from '#core/model/problem.ts'
import type { AnyRecord } from '#core/model/record.ts'
import type { Removal } from '#core/model/removal.ts'
import type { Site } from '#core/model/site.ts'
import type { Content } from '#disk/content.ts'
import type { RenderedPage } from '#disk/read-own.ts'
import type { RenderedTranslation } from '#disk/read-translations.ts'

/** What pages are made from, each part under an id of its own: of a record that is broken the dev server keeps the last good state. */
export type StoredEntry =
  | {
      readonly entry: 'site'
      readonly version: string
      readonly site: Site
      readonly problems: readonly Problem[]
      readonly pages: readonly RenderedPage[]
      readonly copied: readonly string[]
      readonly removals: readonly Removal[]
      readonly published: readonly string[]
      readonly translations: readonly RenderedTranslation[]
    }
  | ({ readonly entry: 'record' } & StoredRecord)
  | { readonly entry: 'coding'; readonly coding: Coding }
  | { readonly entry: 'evidence'; readonly evidence: Evidence }

type StoredRecord = {
  readonly record: AnyRecord
  /** Its body as a page shows it, and the words of it; null where it has none. */
  readonly html: string | null
  readonly text: string | null
  readonly hash: Hash | null
}

/** The entries of some content by their ids; none where it has no settings that can be used. */
export function storedEntries(read: Content): ReadonlyMap<string, StoredEntry> {
  if (!read.catalogue) return new Map()
  const content = { ...read, catalogue: publishedOf(read.catalogue) }
  const records = recordsIn(content)
  const { catalogue, problems, pages, copied, published, translations } = content
  const codings = catalogue.datasets.flatMap((dataset) => dataset.codings)
  const seen = catalogue.datasets.flatMap((dataset) => dataset.evidence)
  const removals = catalogue.datasets.flatMap((dataset) => dataset.removals)
  const site = { site: catalogue.site, problems, pages, copied, removals, published, translations }
  const version = createHash('sha256')
    // What a record is follows from what its file holds.
    .update(
      JSON.stringify([site, records.map(({ record, hash }) => (hash ? [record.file, hash] : record)), codings, seen]),
    )
    .digest('hex')
  return new Map<string, StoredEntry>([
    ...records.map((one) => [one.record.file, { entry: 'record', ...one }] as const),
    ...codings.map((coding) => [coding.file, { entry: 'coding', coding }] as const),
    ...seen.map((evidence) => [evidence.file, { entry: 'evidence', evidence }] as const),
    [SITE, { entry: 'site', version, ...site }],
  ])
}

/** The id of what is not of one record. */
export const SITE = 'site'

function recordsIn({ catalogue, bodies, bodyTexts }: Content): StoredRecord[] {
  return (catalogue?.datasets ?? []).flatMap((dataset) =>
    recordsOf(dataset).map((record) => ({
      ...{ record, html: bodies.get(record.file) ?? null, text: bodyTexts.get(record.file) ?? null },
      hash: dataset.hashByFile.get(record.file) ?? null,
    })),
  )
}

const HELD = Symbol.for('parley.content')

type Shared = { [HELD]?: ReadonlyMap<string, StoredEntry> | undefined }

/**
 * Holds the content for pages, in a place that all parts of the program share, however they are bundled: what is bundled then is
 * the program alone, and can be taken again for other content. The dev server holds it anew as files change.
 */
export function holdContent(entries: ReadonlyMap<string, StoredEntry>): void {
  ;(globalThis as Shared)[HELD] = entries
}

/** The content that pages are made from now. */
export function heldContent(): ReadonlyMap<string, StoredEntry> {
  return (globalThis as Shared)[HELD] ?? new Map()
}
