import type { Pair } from '#core/compare/pairs.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Claim, Issue, Position, Round } from '#core/model/record.ts'

/** What a page is about, where it is about one thing: its linked data and the picture it is shared with follow from it. */
export type Subject = { readonly dataset: Dataset } & (
  | { readonly kind: 'comparison' }
  | { readonly kind: 'issue'; readonly issue: Issue }
  | { readonly kind: 'position'; readonly position: Position }
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'pair'; readonly pair: Pair }
  | { readonly kind: 'round'; readonly round: Round }
)
