import type { RecordType } from './kinds.ts'

declare const kind: unique symbol

/** What can be named by an id: each kind of record, and what stands within one. */
type Named = RecordType | 'option' | 'alternative'

/**
 * The id of one kind of thing. Any text may be given where one is expected, so that tests and what comes out of an address
 * need no ceremony; but the id of one kind does not compile where that of another is expected.
 */
export type Id<Kind extends Named> = string & { readonly [kind]?: Kind }

export type ComparisonId = Id<'comparison'>
export type PartyId = Id<'party'>
export type IssueId = Id<'issue'>
export type SourceId = Id<'source'>
export type PositionId = Id<'position'>
export type ClaimId = Id<'claim'>
export type RoundId = Id<'round'>
export type DraftId = Id<'draft'>
export type OptionId = Id<'option'>
export type AlternativeId = Id<'alternative'>
