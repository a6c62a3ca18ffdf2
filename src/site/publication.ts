import { buildDatasets, type Catalogue, type Dataset } from '#core/model/dataset.ts'
import type { Position } from '#core/model/record.ts'
import { onceForLatest, oncePer } from '#core/model/once.ts'
import { recorder } from '#core/model/reads.ts'
import type { RenderedPage } from '#disk/read-own.ts'
import type { Problem } from '#core/model/problem.ts'
import { countTranslations, type TranslationCounts } from '#core/model/translation-state.ts'
import { inPageLanguage, type PageLanguage } from './in-page-language.ts'
import { publisherLanguage } from './language.ts'
import { heldContent, SITE } from './stored-content.ts'
import { tellPlainText } from './plain-text.ts'
import { keyOfGiven, watchedDataset, watchedSite, watchedTable } from './kept/watched.ts'

/** What the pages are made from. */
export type Publication = Catalogue & {
  /** The sanitised HTML of each record's body, by the record's file. */
  readonly bodies: ReadonlyMap<string, string>
  /** The pages of the publisher's own, and the paths of files that are copied as they are. */
  readonly pages: readonly RenderedPage[]
  readonly copied: readonly string[]
  /** Problems in the content: none in a build, which stops at the first error; shown by the dev server. */
  readonly problems: readonly Problem[]
  /** The addresses that were published. */
  readonly published: readonly string[]
  /** How far each comparison is translated, by its id. */
  readonly translated: ReadonlyMap<string, readonly TranslationCounts[]>
  /** What pages in another language than the records' say beside the words; null in that of the records. */
  readonly spoken: PageLanguage | null
}

/**
 * All records of the site, indexed once. The dev server holds others while it runs:
 * the loader gives each state another version, and so the index is made anew. Parts of every page ask for it, so what
 * is indexed already must cost them nothing that grows with the content.
 */
export function loadPublication(): Promise<Publication> {
  const head = heldContent().get(SITE)
  return head?.entry === 'site' ? publicationOf(head.version) : Promise.reject(new Error(NO_SITE))
}

// What was read of it is looked for before any page asks.
recorder()?.announce('site', loadPublication)

const publicationOf = onceForLatest<[version: string], Promise<Publication>>(() => Promise.resolve(publicationNow()))

function publicationNow(): Publication {
  const entries = [...heldContent().values()]
  const head = entries.find((data) => data.entry === 'site')
  if (!head) throw new Error(NO_SITE)
  const records = entries.flatMap((data) => (data.entry === 'record' ? [data] : []))
  for (const { record, text } of records) if (text !== null) tellPlainText(record.body, text)
  const translations = head.translations.map(({ translation }) => translation)
  const datasets = buildDatasets(
    records.map(({ record }) => record),
    {
      codings: entries.flatMap((data) => (data.entry === 'coding' ? [data.coding] : [])),
      evidence: entries.flatMap((data) => (data.entry === 'evidence' ? [data.evidence] : [])),
      removals: head.removals,
      translations,
      hashes: new Map(records.flatMap(({ record, hash }) => (hash ? [[record.file, hash] as const] : []))),
    },
  )
  const { site, problems, pages, copied, published } = head
  const translated = new Map(
    datasets.map((dataset) => [dataset.comparison.id, countTranslations(dataset, translations, site.languages)]),
  )
  const bodies = new Map(records.flatMap(({ record, html }) => (html ? [[record.file, html] as const] : [])))
  const original = { site, problems, pages, copied, published, translated, datasets, bodies }
  const spoken = inPageLanguage(original, head.translations, publisherLanguage)
  const watched = {
    datasets: spoken.datasets.map(watchedDataset),
    bodies: watchedTable('bodies', spoken.bodies),
  }
  return watchedSite({ ...spoken, ...watched })
}

const NO_SITE = 'The content folder has no usable site.yaml.'

/** The paths of all pages of one kind: for each comparison, what `make` gives for its dataset. */
export async function pathsPerDataset<Params extends Record<string, string>, Props>(
  make: (dataset: Dataset, publication: Publication) => readonly { params: Params; props: Props }[],
) {
  const publication = await loadPublication()
  return publication.datasets.flatMap((dataset) =>
    make(dataset, publication).map(({ params, props }) =>
      keyed(publication, { params: { comparison: dataset.comparison.id, ...params }, props: { dataset, ...props } }),
    ),
  )
}

/** A path with the publication, and with a key of what else its page is given, so that it need not be made anew for nothing. */
export function keyed<Params, Props extends object>(
  publication: Publication,
  { params, props }: { readonly params: Params; readonly props: Props },
) {
  const cacheKey = recorder() && keyOfGiven(props, namesOf(publication))
  return { params, props: { publication, ...props }, ...(cacheKey === undefined ? {} : { cacheKey }) }
}

const namesOf = oncePer(
  ({ datasets }: Publication): ReadonlyMap<unknown, string> =>
    new Map(datasets.map((dataset) => [dataset, dataset.comparison.id])),
)

/** The paths of the files of comparisons, which stay where they were when a comparison is renamed: no file can lead on. */
export async function pathsOfFiles() {
  const paths = await pathsPerDataset(() => [{ params: {}, props: {} }])
  return paths.flatMap(({ params, props, ...key }) => {
    const { comparison } = props.dataset
    const ids = [params.comparison, ...comparison.former_ids]
    return ids.map((id) => ({ params: { ...params, comparison: id }, props, ...key }))
  })
}

/** The path of a position below its comparison, as its routes take it. */
export function addressOf({ issue, id }: Position): { issue: string; position: string } {
  return { issue, position: id.slice(issue.length + 1) }
}

/** The paths of all pages that are about one position. */
export function pathsOfPositions() {
  return pathsPerDataset(({ positions }) =>
    positions.map((position) => ({ params: addressOf(position), props: { position } })),
  )
}
