import type { ClaimFields } from './claim.ts'
import type { ComparisonFields } from './comparison.ts'
import type { GapFields } from './gap.ts'
import type { IssueFields } from './issue.ts'
import type { PartyFields } from './party.ts'
import type { PositionFields } from './position.ts'
import type { RoundFields } from './round.ts'
import type { SourceFields } from './source.ts'

/** What every record has beside its fields. All of it follows from its path, but for the body. */
type Identity<Type extends string> = {
  /** Which of the eight it is. Not to be confused with the field `kind` of parties and sources. */
  readonly type: Type
  /** Its path below the folder of its type, without `.md`; unique among its type in its comparison. */
  readonly id: string
  /** The folder of the comparison it belongs to. */
  readonly comparison: string
  /** Its path below the content folder, with forward slashes. */
  readonly file: string
  /** Its Markdown body as the author wrote it, without the blank lines around it; empty if there is none. */
  readonly body: string
}

/** The issue a record stands under, where its path says so. */
type OnIssue = { readonly issue: string }

export type Comparison = Identity<'comparison'> & ComparisonFields
export type Party = Identity<'party'> & PartyFields
export type Issue = Identity<'issue'> & IssueFields
export type Source = Identity<'source'> & SourceFields
export type Position = Identity<'position'> & OnIssue & PositionFields
export type Claim = Identity<'claim'> & ClaimFields
export type Round = Identity<'round'> & RoundFields
/** A gap's file name is `<issue>-<party>`: which part is which is known once issues and parties are. */
export type Gap = Identity<'gap'> & GapFields

/** Any record, told apart by its type. */
export type AnyRecord = Comparison | Party | Issue | Source | Position | Claim | Round | Gap
export type RecordType = AnyRecord['type']

/** The folder of each type below its comparison; a comparison is the one file in the folder itself. */
export const FOLDER = {
  party: 'parties',
  issue: 'issues',
  source: 'sources',
  position: 'positions',
  claim: 'claims',
  round: 'rounds',
  gap: 'gaps',
} as const satisfies Record<Exclude<RecordType, 'comparison'>, string>
