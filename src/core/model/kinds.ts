/**
 * What the path of a record's file says, below the folder of its comparison:
 *
 * - `comparison`: the one file `comparison.md` in the folder itself
 * - `name`: `<folder>/<name>.md`
 * - `issue/name`: `<folder>/<issue>/<name>.md`
 * - `issue-party`: `<folder>/<issue>-<party>.md`; which part is which is known once issues and parties are
 */
export type PathForm = 'comparison' | 'name' | 'issue/name' | 'issue-party'

type Kind = {
  /** Its name with its article, as messages say it. */
  readonly noun: string
  /** What many of them are called: in a dataset, and as the list `/api/v1/<plural>.json`. */
  readonly plural: string
  /** Its folder below the comparison; null for the comparison itself. */
  readonly folder: string | null
  readonly path: PathForm
  /** The field of the comparison that gives each its place; what is not named there has none. */
  readonly listedAs: 'parties' | 'issues' | null
  /** Whether its file name is made of the publisher's words; others repeat a name or a title that somebody else gave. */
  readonly isNamedByUs: boolean
  /** Whether it has a page of its own (`/<comparison>/<folder>/<id>/`, in the sitemap too), or stands on that of its issue. */
  readonly page: 'own' | 'issue'
  /** Whether the search finds it: what is searched of it is in `src/search/documents-of.ts`. */
  readonly isSearched: boolean
  /** Whether a new one is told in the feeds: how is in `src/components/feed`. */
  readonly isFollowed: boolean
  /** Whether pages need it to be shown as of another day in the browser; what of it, its fields say. */
  readonly isSentAsOf: boolean
}

/**
 * Every kind of record there is, one a row. What can follow from a row does: types, datasets, checks, the form of paths,
 * open data, sitemap, editor schemas, templates, the form, `new` and the report on changes. What has to be written by hand
 * for each kind is a `Record` over the kinds beside its output, so that one without it does not compile.
 *
 * Rows stand in the order in which records are listed and checked. Pure data, which ships to browsers: the schemas are
 * in `record-schema.ts`.
 */
export const KINDS = {
  comparison: {
    noun: 'a comparison',
    plural: 'comparisons',
    folder: null,
    path: 'comparison',
    listedAs: null,
    isNamedByUs: true,
    page: 'own',
    isSearched: false,
    isFollowed: false,
    isSentAsOf: true,
  },
  party: {
    noun: 'a party',
    plural: 'parties',
    folder: 'parties',
    path: 'name',
    listedAs: 'parties',
    isNamedByUs: false,
    page: 'own',
    isSearched: false,
    isFollowed: false,
    isSentAsOf: true,
  },
  issue: {
    noun: 'an issue',
    plural: 'issues',
    folder: 'issues',
    path: 'name',
    listedAs: 'issues',
    isNamedByUs: true,
    page: 'own',
    isSearched: false,
    isFollowed: false,
    isSentAsOf: true,
  },
  source: {
    noun: 'a source',
    plural: 'sources',
    folder: 'sources',
    path: 'name',
    listedAs: null,
    isNamedByUs: false,
    page: 'own',
    isSearched: false,
    isFollowed: false,
    isSentAsOf: true,
  },
  position: {
    noun: 'a position',
    plural: 'positions',
    folder: 'positions',
    path: 'issue/name',
    listedAs: null,
    isNamedByUs: true,
    page: 'own',
    isSearched: true,
    isFollowed: true,
    isSentAsOf: true,
  },
  claim: {
    noun: 'a claim',
    plural: 'claims',
    folder: 'claims',
    path: 'name',
    listedAs: null,
    isNamedByUs: true,
    page: 'own',
    isSearched: true,
    isFollowed: true,
    isSentAsOf: false,
  },
  round: {
    noun: 'a round',
    plural: 'rounds',
    folder: 'rounds',
    path: 'name',
    listedAs: null,
    isNamedByUs: true,
    page: 'own',
    isSearched: true,
    isFollowed: false,
    isSentAsOf: true,
  },
  gap: {
    noun: 'a gap',
    plural: 'gaps',
    folder: 'gaps',
    path: 'issue-party',
    listedAs: null,
    isNamedByUs: false,
    page: 'issue',
    isSearched: false,
    isFollowed: false,
    isSentAsOf: true,
  },
  draft: {
    noun: 'a draft',
    plural: 'drafts',
    folder: 'drafts',
    path: 'name',
    listedAs: null,
    isNamedByUs: true,
    page: 'own',
    isSearched: true,
    isFollowed: true,
    isSentAsOf: false,
  },
} as const satisfies Record<string, Kind>

export type RecordType = keyof typeof KINDS

/** The kinds of which a column of the table says this: `KindWith<'isSearched', true>`. */
export type KindWith<Column extends keyof Kind, Value> = {
  [T in RecordType]: (typeof KINDS)[T][Column] extends Value ? T : never
}[RecordType]

/** All kinds, in the order of the table. */
export const RECORD_TYPES = Object.keys(KINDS) as readonly RecordType[]

/** The kinds of which a column of the table says this, in its order. */
export function kindsWith<Column extends keyof Kind, const Value extends Kind[Column]>(
  column: Column,
  value: Value,
): readonly KindWith<Column, Value>[] {
  return RECORD_TYPES.filter((type): type is KindWith<Column, Value> => (KINDS[type] as Kind)[column] === value)
}

/** The folder of each kind below its comparison; a comparison is the one file in the folder itself. */
export const FOLDER = Object.fromEntries(RECORD_TYPES.flatMap((type) => folderOf(type) ?? [])) as {
  readonly [T in KindWith<'folder', string>]: (typeof KINDS)[T]['folder']
}

function folderOf(type: RecordType): [[RecordType, string]] | null {
  const { folder } = KINDS[type]
  return folder === null ? null : [[type, folder]]
}

/** What the path of a record says beside its own name, and so has to be chosen before its fields. */
export function placedBy(type: RecordType): { readonly issue: boolean; readonly party: boolean } {
  const { path } = KINDS[type]
  return { issue: path === 'issue/name' || path === 'issue-party', party: path === 'issue-party' }
}
