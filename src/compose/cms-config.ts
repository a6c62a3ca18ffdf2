import type { Dataset } from '#core/model/dataset.ts'
import { KINDS, RECORD_TYPES, type RecordType } from '#core/model/kinds.ts'
import type { Site } from '#core/model/site.ts'
import { collectionName, fieldsOf, type Place } from './cms-fields.ts'
import type { Template } from './templates.ts'

/** The configuration of Sveltia CMS. */
export type CmsConfig = {
  readonly backend: object
  readonly collections: readonly object[]
  readonly [option: string]: unknown
}

/**
 * The configuration of Sveltia CMS for the content: one collection for each kind of record of each comparison, and for the
 * positions of each issue, since their folder says which it is. Made from the schemas, so that a new field is in it.
 *
 * @param hints what the guide says on the fields of each kind
 */
export function cmsConfig(
  datasets: readonly Dataset[],
  site: Pick<Site, 'repository' | 'branch' | 'title' | 'url'>,
  hints: ReadonlyMap<RecordType, Template> = new Map(),
): CmsConfig {
  const backend = backendOf(site)
  return {
    backend,
    // What is saved becomes a proposal, which is checked and reviewed as any other; only these two forges can.
    ...(['github', 'gitlab'].includes(backend.name) ? { publish_mode: 'editorial_workflow' } : {}),
    app_title: site.title,
    site_url: site.url,
    // Nothing here has pictures; the option is asked for all the same.
    media_folder: 'content/public',
    public_folder: '/',
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    output: { omit_empty_optional_fields: true, yaml: { quote: 'double', indent_sequences: true } },
    collections: datasets.flatMap((dataset) => collectionsOf(dataset, hints)),
  }
}

type Backend = { readonly name: 'test-repo' | 'github' | 'gitlab' | 'gitea'; readonly [option: string]: string }

function backendOf({ repository, branch }: Pick<Site, 'repository' | 'branch'>): Backend {
  if (repository === undefined) return { name: 'test-repo' }
  const { hostname, origin, pathname } = new URL(repository)
  const repo = pathname.replace(/^\/|(?:\.git)?\/*$/g, '')
  if (/(?:^|\.)github\./.test(hostname)) return { name: 'github', repo, branch }
  if (/(?:^|\.)gitlab\./.test(hostname)) return { name: 'gitlab', repo, branch }
  return { name: 'gitea', repo, branch, base_url: origin, api_root: `${origin}/api/v1` }
}

function collectionsOf(dataset: Dataset, hints: ReadonlyMap<RecordType, Template>): object[] {
  const { id, title } = dataset.comparison
  return RECORD_TYPES.flatMap((type): object[] => {
    const { folder, path, plural } = KINDS[type]
    const own = hints.get(type)?.hints
    const place = { comparison: id, type, hint: (at: string) => own?.get(at) }
    if (folder === null) {
      const file = { name: id, label: title, file: `content/${id}/comparison.md`, fields: fieldsOf(place) }
      return [{ name: `${id}--comparison`, label: `${title}: comparison`, files: [file] }]
    }
    if (path === 'issue/name') {
      return dataset.issues.map((issue) =>
        collection({ ...place, issue }, `${title}: ${issue.title}`, `${folder}/${issue.id}`),
      )
    }
    return [collection(place, `${title}: ${plural}`, folder)]
  })
}

function collection(place: Place, label: string, folder: string): object {
  const { comparison, type, issue } = place
  const fields = fieldsOf(place)
  const title = ['title', 'name', 'condition', 'where'].find((key) => fields.some(({ name }) => name === key)) ?? 'body'
  // The date and the party of a position are its name; other names are the editor's to choose.
  const template = type === 'position' ? '{{said}}-{{party}}' : `{{${title}}}`
  return {
    name: collectionName(comparison, type, issue?.id),
    label,
    folder: `content/${comparison}/${folder}`,
    extension: 'md',
    format: 'yaml-frontmatter',
    create: true,
    // A record that had to go leaves a note of it: see npm run move.
    delete: false,
    identifier_field: title,
    slug: { template, editable: true },
    summary: type === 'position' ? '{{said}} {{party}}: {{condition}}' : `{{${title}}}`,
    fields,
  }
}
