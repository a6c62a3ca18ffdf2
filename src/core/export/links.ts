import type { ClaimId, ComparisonId, IssueId, PartyId, RoundId, SourceId } from '../model/ids.ts'
import type { Position } from '../model/record.ts'

/** The addresses that an export writes down: whole ones, with host, since data is taken along and read elsewhere. */
export type Links = {
  home: () => string
  about: (section?: string) => string
  api: () => string
  /** The page of a record by its path, as `pagePath` gives it. */
  record: (path: string) => string
  comparison: (comparison: ComparisonId) => string
  issue: (comparison: ComparisonId, issue: IssueId) => string
  party: (comparison: ComparisonId, party: PartyId) => string
  position: (position: Pick<Position, 'comparison' | 'id'>) => string
  source: (comparison: ComparisonId, source: SourceId) => string
  claim: (comparison: ComparisonId, claim: ClaimId) => string
  rounds: (comparison: ComparisonId) => string
  round: (comparison: ComparisonId, round: RoundId) => string
  /** All corrections, and the feed of them. */
  corrections: () => string
  correctionsFeed: () => string
  drafts: (comparison: ComparisonId) => string
  /** One of the sitemaps of a site whose pages one file cannot list. */
  sitemap: (part: number) => string
  /** A file of `/api/v1/`. */
  data: (file: string) => string
  csv: (comparison: ComparisonId) => string
  /** The feed of a comparison, or that of the site. */
  feed: (comparison?: ComparisonId) => string
  calendar: (comparison: ComparisonId) => string
  /** The picture that stands for a page where its address is shared. */
  picture: (page: string) => string
}

/** Where a site lies, in its language and at its root: all its addresses follow from these. */
export function rootsOf(links: Links): readonly string[] {
  return [links.home(), links.api()]
}
