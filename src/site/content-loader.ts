import type { Loader, LoaderContext } from 'astro/loaders'
import type { Coding } from '#core/model/coding.ts'
import type { Hash } from '#core/model/dataset.ts'
import type { Evidence } from '#core/model/evidence.ts'
import type { Problem } from '#core/model/problem.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { publishedOf } from '#core/model/published.ts'
import type { Removal } from '#core/model/removal.ts'
import { recordsOf } from '#core/model/records-of.ts'
import type { Site } from '#core/model/site.ts'
import { SITE_FILE } from '#core/parse/parse-site.ts'
import { renderTerminalReport } from '#core/report/terminal.ts'
import { contentFolder } from '#disk/content-folder.ts'
import type { Content } from '#disk/content.ts'
import { followFiles } from '#disk/follow-files.ts'
import { openKeptRecords } from '#disk/kept-records.ts'
import type { RenderedPage } from '#disk/read-own.ts'
import type { RenderedTranslation } from '#disk/read-translations.ts'
import { createCache, readContent } from '#disk/read-content.ts'
import { ownableWords } from './said-otherwise.ts'

/** What the store holds under each id. */
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
  | { readonly entry: 'record'; readonly record: AnyRecord; readonly html: string | null; readonly hash: Hash | null }
  | { readonly entry: 'coding'; readonly coding: Coding }
  | { readonly entry: 'evidence'; readonly evidence: Evidence }

/** Thrown once the problems are told; says only that the build stops. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
}

/**
 * The one loader of the site. Astro's own would follow links out of the folder, take an id from a record's text and go on
 * after errors. A build stops at any error, after all are told; the dev server keeps the last good state of each record.
 */
export function contentLoader() {
  const folder = contentFolder()
  const cache = createCache()
  return {
    name: 'parley-content',
    async load(context: LoaderContext) {
      const read = async () => {
        const kept = openKeptRecords(folder)
        const content = await readContent(folder, { cache, words: ownableWords(), kept })
        await kept?.save()
        const errors = content.problems.filter((problem) => problem.severity === 'error')
        if (errors.length > 0) console.error(renderTerminalReport(content))
        if (errors.length > 0 && !context.watcher) {
          throw new ContentError(`The content has ${errors.length} problems that are errors. Nothing was written.`)
        }
        if (!context.watcher) warnOfSite(content, context)
        await store(context, content)
      }
      await read()
      const { watcher, logger } = context
      if (watcher) followFiles(folder, watcher, read, { onError: (error) => logger.error(String(error)) })
    },
  } satisfies Loader
}

/** A build says what the site itself lacks; warnings about records are for `validate`, which their authors run. */
function warnOfSite({ problems }: Content, { logger }: LoaderContext): void {
  for (const { file, line, rule, message, fix } of problems) {
    if (file === SITE_FILE) logger.warn(`${file}:${line} ${message}. ${fix ?? ''} (${rule})`)
  }
}

async function store({ store, generateDigest, logger }: LoaderContext, read: Content): Promise<void> {
  if (!read.catalogue) return
  const content = { ...read, catalogue: publishedOf(read.catalogue) }
  const records = recordsIn(content)
  const { catalogue, problems, pages, copied, published, translations } = content
  const codings = catalogue.datasets.flatMap((dataset) => dataset.codings)
  const seen = catalogue.datasets.flatMap((dataset) => dataset.evidence)
  const removals = catalogue.datasets.flatMap((dataset) => dataset.removals)
  const version = generateDigest(
    JSON.stringify([
      catalogue.site,
      problems,
      records,
      codings,
      seen,
      removals,
      published,
      pages,
      copied,
      translations,
    ]),
  )
  const broken = new Set(
    content.problems.filter((problem) => problem.severity === 'error').map((problem) => problem.file),
  )
  const present = new Set([
    ...records.map(({ record }) => record.file),
    ...[...codings, ...seen].map(({ file }) => file),
  ])
  for (const id of store.keys()) if (id !== 'site' && !present.has(id) && !broken.has(id)) store.delete(id)
  for (const one of records) {
    store.set({ id: one.record.file, data: { entry: 'record', ...one } satisfies StoredEntry })
  }
  for (const coding of codings) {
    store.set({ id: coding.file, data: { entry: 'coding', coding } satisfies StoredEntry })
  }
  for (const evidence of seen) {
    store.set({ id: evidence.file, data: { entry: 'evidence', evidence } satisfies StoredEntry })
  }
  const head = { entry: 'site', version, site: catalogue.site, problems } as const
  const site: StoredEntry = { ...head, pages, copied, removals, published, translations }
  store.set({ id: 'site', data: site })
  logger.info(`${records.length} records of ${content.catalogue.datasets.length} comparisons`)
}

function recordsIn({ catalogue, bodies }: Content): { record: AnyRecord; html: string | null; hash: Hash | null }[] {
  return (catalogue?.datasets ?? []).flatMap((dataset) =>
    recordsOf(dataset).map((record) => ({
      ...{ record, html: bodies.get(record.file) ?? null },
      hash: dataset.hashByFile.get(record.file) ?? null,
    })),
  )
}
