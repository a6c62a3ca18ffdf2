import type { PagedRecord } from '../model/page-path.ts'
import type { Position } from '../model/record.ts'

/** The addresses that an export writes down: whole ones, with host, since data is taken along and read elsewhere. */
export type Links = {
  home: () => string
  about: () => string
  api: () => string
  /** The page of any record that has one of its own. */
  page: (record: PagedRecord) => string
  comparison: (comparison: string) => string
  issue: (comparison: string, issue: string) => string
  party: (comparison: string, party: string) => string
  position: (position: Pick<Position, 'comparison' | 'id'>) => string
  source: (comparison: string, source: string) => string
  claim: (comparison: string, claim: string) => string
  rounds: (comparison: string) => string
  round: (comparison: string, round: string) => string
  /** A file of `/api/v1/`. */
  data: (file: string) => string
  csv: (comparison: string) => string
  /** The feed of a comparison, or that of the site. */
  feed: (comparison?: string) => string
  calendar: (comparison: string) => string
  /** The picture that stands for a page where its address is shared. */
  picture: (page: string) => string
}
