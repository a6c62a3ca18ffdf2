import type { Day } from '#core/model/date.ts'
import type { ClaimId, ComparisonId, DraftId, IssueId, PartyId, RoundId, SourceId } from '#core/model/ids.ts'
import type { Position } from '#core/model/record.ts'

/**
 * Every address of the site, built in one place, below the base path (which begins and ends with a slash).
 *
 * @param root where that is, which is there once for all languages: data, the form, the help of the checks. It is another
 * path only where the pages are in another language than the main one of their site
 */
export function createUrls(base: string, root: string = base) {
  const under = (start: string, segments: readonly string[]) =>
    start + segments.map((segment) => `${segment}/`).join('')
  const below = (...segments: string[]) => under(base, segments)
  const atRoot = (...segments: string[]) => under(root, segments)
  return {
    home: () => below(),
    /** A page of the publisher's own. */
    page: (id: string) => below(id),
    about: (section?: string) => below('about') + (section ? `#${section}` : ''),
    comparison: (comparison: ComparisonId) => below(comparison),
    /** All cells with their words; a very large comparison has one such page per group of issues. */
    table: (comparison: ComparisonId, group?: string) =>
      below(comparison, 'table', ...(group === undefined ? [] : [group])),
    ledger: (comparison: ComparisonId) => below(comparison, 'ledger'),
    issue: (comparison: ComparisonId, issue: IssueId) => below(comparison, 'issues', issue),
    party: (comparison: ComparisonId, party: PartyId) => below(comparison, 'parties', party),
    /** A position's id is `<issue>/<file name>`, and so is the end of its address. */
    position: (position: Pick<Position, 'comparison' | 'id'>) =>
      below(position.comparison, 'positions', ...position.id.split('/')),
    source: (comparison: ComparisonId, source: SourceId) => below(comparison, 'sources', source),
    claim: (comparison: ComparisonId, claim: ClaimId) => below(comparison, 'claims', claim),
    rounds: (comparison: ComparisonId) => below(comparison, 'rounds'),
    round: (comparison: ComparisonId, round: RoundId) => below(comparison, 'rounds', round),
    /** The texts on the table; one of them; a clause of one. */
    drafts: (comparison: ComparisonId) => below(comparison, 'drafts'),
    draft: (comparison: ComparisonId, draft: DraftId, clause?: string) =>
      below(comparison, 'drafts', draft) + (clause === undefined ? '' : `#${clause}`),
    /** Which texts can be set side by side; one group of them. */
    clauses: (comparison: ComparisonId, group?: string) =>
      below(comparison, 'clauses', ...(group === undefined ? [] : [group])),
    /** The same, each text held against one of them. */
    clausesAgainst: (comparison: ComparisonId, group: string, base: DraftId) =>
      below(comparison, 'clauses', group, base),
    pair: (comparison: ComparisonId, pair: string) => below(comparison, 'compare', pair),
    /** The page that compares any two parties; with those that are chosen. */
    anyPair: (comparison: ComparisonId, a?: PartyId, b?: PartyId) => {
      const query = new URLSearchParams({
        ...(a === undefined ? {} : { a }),
        ...(b === undefined ? {} : { b }),
      }).toString()
      return below(comparison, 'compare') + (query && `?${query}`)
    },
    /** The board of a bloc and its members. */
    bloc: (comparison: ComparisonId, bloc: PartyId) => below(comparison, 'blocs', bloc),
    coverage: (comparison: ComparisonId) => below(comparison, 'coverage'),
    asOf: (comparison: ComparisonId, day: Day) => below(comparison, 'as-of', day),
    /** The records that a page fetches to be shown as of another day. */
    asOfRecords: (comparison: ComparisonId) => `${below(comparison)}as-of.json`,
    /** The page of a record by its path below the base path, as `pagePath` gives it and the search knows it. */
    record: (path: string) => {
      const [page = '', part] = path.split('#')
      return below(...page.split('/')) + (part === undefined ? '' : `#${part}`)
    },
    search: () => below('search'),
    /** The index of one comparison, for a site whose whole index would not fit on one page. */
    searchIndex: (comparison: ComparisonId) => below('search', comparison),
    /** What the search fetches: where the files of each comparison are, and these files. */
    searchManifest: () => base + 'search.json',
    searchShard: (comparison: ComparisonId) => `${below(comparison)}search.json`,
    searchTexts: (comparison: ComparisonId) => `${below(comparison)}search-texts.json`,
    /** The folder of what a large site is searched by, in pieces. */
    searchPieces: () => below('search', 'pieces'),
    /** The form; with what it is to begin with. */
    contribute: (start: Readonly<Record<string, string>> = {}) => {
      const query = new URLSearchParams(start).toString()
      return atRoot('contribute') + (query && `?${query}`)
    },
    /** What the form fetches. */
    composeGuide: () => `${atRoot('contribute')}guide.json`,
    composeRecords: (comparison: ComparisonId) => `${atRoot('contribute', 'records').slice(0, -1)}/${comparison}.json`,
    /** The texts of the files in a folder of a comparison, by which the form changes one without touching its other lines. */
    composeTexts: (comparison: ComparisonId, folder: string) =>
      `${atRoot('contribute', 'texts', comparison)}${folder}.json`,
    /** The help page of a rule, or the list of them all. */
    problem: (rule?: string) => atRoot('problems', ...(rule === undefined ? [] : [rule])),
    /** All corrections, and the feed of them. */
    corrections: () => below('corrections'),
    correctionsFeed: () => `${base}corrections.xml`,
    /** The page on open data, and a file of its current version. */
    api: () => below('api'),
    data: (file: string) => `${atRoot('api', 'v1')}${file}`,
    csv: (comparison: ComparisonId) => `${atRoot(comparison)}positions.csv`,
    clausesCsv: (comparison: ComparisonId) => `${atRoot(comparison)}clauses.csv`,
    /** All its positions for citation programs. */
    citations: (comparison: ComparisonId, format: 'bib' | 'ris') => `${atRoot(comparison)}citations.${format}`,
    /** The feed of a comparison, or that of the site. */
    feed: (comparison?: ComparisonId) => `${below(...(comparison === undefined ? [] : [comparison]))}feed.xml`,
    calendar: (comparison: ComparisonId) => `${atRoot(comparison)}rounds.ics`,
    /** The small page that stands in a frame on another site, below the page whose address is given. */
    embed: (page: string) => `${page}embed/`,
    /** What programs that turn an address into a frame ask for. */
    oEmbed: (page: string) => `${page}embed/oembed.json`,
    /** The script by which frames of this site grow on other pages. */
    frames: () => `${atRoot('site')}frames.js`,
    /** The picture that stands for the page whose address is given, where that is shared. */
    picture: (page: string) => `${page}share.png`,
    /** One of the sitemaps of a site whose pages one file cannot list. */
    sitemap: (part: number) => `${base}sitemap-${part}.xml`,
    /** A file from `public/`. */
    file: (name: string) => root + name,
    /** A page by its path below the base path, with the slash at its end. */
    path: (path: string) => base + path,
    /** Where that begins which is there once for all languages. */
    root: () => root,
  }
}

/** Below the base path of site.yaml and the language of the build, fixed at build time. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Node alone, in scripts and tests, has no `env`
export const urls = createUrls(import.meta.env?.PARLEY_BASE ?? '/', import.meta.env?.PARLEY_ROOT)
