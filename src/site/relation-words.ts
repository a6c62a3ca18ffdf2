import type { RelationKind, View } from '#core/compare/relation-kind.ts'
import type { AbsentState } from '#core/compare/board.ts'
import type { PartyState } from '#core/compare/relation.ts'

/**
 * The words of relations, of the board and of what came of an issue. Apart from the other words of the interface because
 * they also go to the browser, where a board is shown as of another day.
 */
export const relationWords = {
  name: {
    deadlock: 'Deadlock as stated',
    'competing-requirements': 'Competing requirements',
    'exclusive-terms': 'Exclusive terms',
    apart: 'Apart',
    conditional: 'Conditional',
    open: 'Open',
    'same-term': 'Same term',
    'same-refusal': 'Same refusal',
    'different-terms': 'Different terms',
    'one-side-only': 'One side only',
    'no-stance': 'No stance on record',
  } satisfies Record<RelationKind, string>,

  /** The name within a sentence: "also apart on 2". */
  within: {
    deadlock: 'deadlock as stated',
    'competing-requirements': 'competing requirements',
    'exclusive-terms': 'exclusive terms',
    apart: 'apart',
    conditional: 'conditional',
    open: 'open',
    'same-term': 'same term',
    'same-refusal': 'same refusal',
    'different-terms': 'different terms',
    'one-side-only': 'one side only',
    'no-stance': 'no stance on record',
  } satisfies Record<RelationKind, string>,

  /** What it means, in one sentence: the page on method, and whoever points at a mark. */
  meaning: {
    deadlock: 'One requires a term that the other rules out in any settlement. As stated, not a forecast.',
    'competing-requirements': 'Each requires a term that rules out the other’s: a deadlock as stated.',
    'exclusive-terms': 'Each asks for a term that rules out the other’s, as recorded.',
    apart: 'One is for a term that the other is against.',
    conditional: 'One would accept on conditions what the other asks for or would accept.',
    open: 'One has said that it has no position yet, or is studying it.',
    'same-term': 'Each asks for the same term, or would accept it. Nothing is said about whether it was agreed.',
    'same-refusal': 'Each is against the same term.',
    'different-terms': 'Each has a view, but on terms that can be neither compared nor said to exclude each other.',
    'one-side-only': 'A view is on record of one side only. The state of the other is named.',
    'no-stance': 'No view of those who negotiate is on record. That says nothing about what they want.',
  } satisfies Record<RelationKind, string>,

  /** How many issues a relation holds on, after "By 5 Jun 2026 Russia and Ukraine ...". */
  counted: {
    deadlock: 'require and rule out the same term on',
    'competing-requirements': 'require terms that exclude each other on',
    'exclusive-terms': 'ask for terms that exclude each other on',
    apart: 'are for and against the same term on',
    conditional: 'would accept on conditions what another asks for on',
    open: 'have not settled it on',
    'same-term': 'have the same term, asked for or accepted, on',
    'same-refusal': 'refuse the same term on',
    'different-terms': 'ask for different terms on',
    'one-side-only': 'have a view of one side only on record on',
    'no-stance': 'have no stance on record on',
  } satisfies Record<RelationKind, string>,

  /** What a party said of a term that a number stands for: "Russia requires 1". */
  says: {
    requires: 'requires',
    supports: 'asks for',
    accepts: 'could live with',
    conditional: 'would accept on conditions',
    undecided: 'is undecided on',
    opposes: 'is against',
    'rules-out': 'rules out',
  } satisfies Record<View, string>,
  sayTogether: {
    requires: 'require',
    supports: 'ask for',
    accepts: 'could live with',
    conditional: 'would accept on conditions',
    undecided: 'are undecided on',
    opposes: 'are against',
    'rules-out': 'rule out',
  } satisfies Record<View, string>,

  /** Why a party has no view. */
  state: {
    unclear: 'unclear',
    declined: 'declined to say',
    uncoded: 'spoke, not coded',
    withdrawn: 'took its words back',
    retracted: 'words retracted or denied',
    'none-found': 'searched, none found',
    'gap-stale': 'none found, search out of date',
    'not-researched': 'no record',
    'not-a-participant': 'not taking part on this day',
    view: '',
  } satisfies Record<PartyState['state'], string>,

  column: 'How they stand',
  between: (parties: string) => `Between ${parties}`,
  terms: 'Terms on the table, and who has said what of each',
  came: 'What came of it',
  excludes: (option: string) => `, which excludes ${option}`,
  also: 'also',
  on: (relation: string, options: string) => `${relation} on ${options}`,
  withView: (some: number, all: number) => `${some} of ${all} have a view on record`,
  inPackage: 'in an offer',
  predates: 'before a later round',
  more: (count: number) => `and ${count} more:`,
  others: (count: number) => `${count} parties`,
  noTerms: 'No terms are listed; statements are given in words only.',
  nobody: 'nobody on record',
  noneOfThese: 'none of these on record',
  /** Before the names of the parties that stand at no term. */
  absentNote: {
    uncoded: 'spoke, not coded:',
    withdrawn: 'took back what was said:',
    retracted: 'words retracted or denied:',
    'none-found': 'searched, none found:',
    'gap-stale': 'none found, search out of date:',
    'not-a-participant': 'not taking part on this day:',
    'not-researched': 'no record:',
  } satisfies Record<AbsentState, string>,

  outcome: {
    none: 'No outcome recorded',
    nobodyNamed: 'who announced it is not recorded',
    announcedBy: (names: string) => `announced by ${names}`,
    more: (count: number) => (count === 1 ? '1 earlier outcome' : `${count} earlier outcomes`),
  },

  board: {
    says: (date: string, parties: string) => `By ${date} ${parties}`,
    /** Heads a list of "ask for terms that exclude each other on 6", so that the lines need not repeat of how many. */
    ofAll: (all: number, date: string, parties: string) => `Of ${all} issues, by ${date} ${parties}`,
    /** Where the sides are too many to be named at once. */
    sides: (count: number) => `the ${count} sides that negotiate`,
    /** The same of parties that a reader has chosen. */
    chosenParties: (count: number) => `the ${count} parties chosen`,
    ofIssues: (some: number, all: number) => `${some} of ${all} issues`,
    key: 'How to read this',
    principals: 'underlined: a side that negotiates',
    absent: 'Not named at a term: no record on it, which is no refusal.',
    groups: 'Groups of issues',
    caption: 'Issues, the terms on the table with the parties behind each, how the sides stand, and what came of it',
    all: 'Show all issues',
    chosen: (parties: string) => `Only ${parties}:`,
    /** The page's script puts the number of those shown in the place of `{shown}`. */
    filtered: (all: number) => `{shown} of ${all} issues shown`,
    table: 'All statements in their words: the table',
    ledger: 'First asked, last said, what came of it: the ledger',
    pairs: 'Only two sides:',
    blocs: 'Only a bloc and its members:',
  },
} as const
