import type { OptionLabel } from '#core/compare/meeting-point.ts'
import type { Account } from '#core/statement/statement.ts'
import type { Authority } from '#core/model/authority.ts'
import type { Stance } from '#core/model/stance.ts'
import { relationWords } from './relation-words.ts'
import { statementWords } from './statement-words.ts'

/**
 * The words of cells, and of how a relation is worked out term by term. Apart from the other words of the interface because they also go to the
 * browser, where a table is shown as of another day.
 */
export const cellWords = {
  stance: {
    /** The stance as it stands beside an option: "Supports option 1". */
    label: {
      requires: 'Requires',
      supports: 'Supports',
      accepts: 'Accepts',
      conditional: 'Accepts on conditions',
      undecided: 'Undecided on',
      opposes: 'Opposes',
      'rules-out': 'Rules out',
      declined: 'Declined to say on',
      unclear: 'Unclear on',
    } satisfies Record<Stance, string>,
    name: {
      requires: 'Requires',
      supports: 'Supports',
      accepts: 'Accepts',
      conditional: 'Accepts on conditions',
      undecided: 'Undecided',
      opposes: 'Opposes',
      'rules-out': 'Rules out',
      declined: 'Declined to say',
      unclear: 'Unclear',
    } satisfies Record<Stance, string>,
    /** The name within a sentence or a row of facts. */
    within: {
      requires: 'requires',
      supports: 'supports',
      accepts: 'accepts',
      conditional: 'accepts on conditions',
      undecided: 'undecided',
      opposes: 'opposes',
      'rules-out': 'rules out',
      declined: 'declined to say',
      unclear: 'unclear',
    } satisfies Record<Stance, string>,
    option: (number: number) => `option ${number}`,
    /** Before the date of a statement that is not the headline. */
    said: 'said',
    conditions: 'Conditions',
  },

  state: {
    name: {
      coded: 'Stated',
      uncoded: 'Stated, stance not coded',
      withdrawn: 'Withdrawn',
      retracted: 'Retracted or denied',
      'none-found': 'None found',
      'gap-stale': 'None found, search out of date',
      'not-researched': 'Not researched',
      'not-a-participant': 'Not taking part',
    },
    searched: 'Searched on',
    noneFound: 'Nothing was found. This is not a refusal.',
    stale: 'Nothing was found then; the search lies more than 90 days before the day shown.',
    /** Instead of "not researched" on an earlier day, where the party spoke later. */
    laterOnly: 'Nothing recorded by this date',
    laterOnlyReason: 'The statements recorded here are later. This is not a refusal.',
    notResearched: 'There is no record here yet, and no note of a search. This is not a refusal.',
    notParticipant: 'Takes part since',
    left: 'Left on',
    withdrawn: 'Took its statement back:',
  },

  evidence: (statements: number, span: string) =>
    `${statements} ${statements === 1 ? 'statement' : 'statements'}, ${span}`,

  evidenceMore: (statements: number) => (statements === 1 ? '1 more statement' : `${statements} more statements`),

  position: {
    ...statementWords,
    reportedBy: {
      self: 'the party’s own words',
      'self-translated': 'the party’s own words, in translation',
      publisher: 'as reported by the source',
      party: 'as told by',
    } satisfies Record<Account['kind'], string>,
    alternative: 'Part of an offer with alternatives',
    package: 'Part of one offer, to be taken as a whole',
    permalink: 'permalink',
    /** Before the party’s own words on this record. */
    answered: 'answers to this record:',
    /** That the record was mended here after it was published; the party may have said nothing new. */
    corrected: (date: string) => `Corrected here on ${date}`,
    others: 'Also standing',
    between: 'between',
  },

  authority: {
    document: 'document',
    principal: 'principal',
    minister: 'minister',
    spokesperson: 'spokesperson',
    official: 'official',
    reported: 'reported',
  } satisfies Record<Authority, string>,

  source: {
    link: 'source',
    archived: 'archived copy',
    /** What a reader should know before going there. */
    access: { paywalled: 'behind a paywall', dead: 'the link no longer works' },
  },

  meeting: {
    name: { ...relationWords.name, 'not-comparable': 'Not comparable' } satisfies Record<OptionLabel, string>,
    /** Between a label and the parties it is about: "Same term among Russia and Ukraine". */
    among: 'among',
    between: 'between',
    option: (number: number) => `Option ${number}`,
    options: (numbers: string, count: number) => `${count === 1 ? 'Option' : 'Options'} ${numbers}`,
    notComparable: 'not comparable',
    othersNotComparable: (count: number) => `${count} other parties not comparable`,
    noTerms: 'No settlement terms are listed, so nothing can be compared.',
    nobody: 'No party shown here has a stance on it that can be compared by this date.',
    onlyOne: 'Only one party shown here has a stance on it that can be compared by this date:',
    /** What a party said of the option that a line is about. */
    says: {
      requires: 'requires it',
      supports: 'supports it',
      accepts: 'accepts it',
      conditional: 'accepts it on conditions',
      undecided: 'is undecided on it',
      opposes: 'opposes it',
      'rules-out': 'rules it out',
      declined: 'declined to say',
      unclear: 'is unclear on it',
    } satisfies Record<Stance, string>,
    requiresInstead: (number: number) => `requires option ${number}, which can not hold together with it`,
    before: 'said before a later round on this issue:',
    beforeShort: 'before a later round',
    inPackage: 'within an offer to be taken as a whole',
    inAlternative: 'within an offer with alternatives',
    inPackageShort: 'in an offer',
    how: 'How this is worked out',
    rule: 'Each two stances meet by a fixed table; for several parties the first of these holds that is found for any two of them: deadlock, competing requirements, exclusive terms, apart, conditional, open.',
    toMethod: 'The whole table',
    pairs: 'Which stances meet, and to what',
    first: 'One side',
    second: 'Other side',
    eachOther: 'each other',
    notComparableTitle: 'Not comparable',
    result: 'Comes to',
    why: {
      unclear: 'stance unclear',
      declined: 'declined to say',
      uncoded: 'no stance coded on this option',
      withdrawn: 'statement withdrawn',
      retracted: 'statement retracted or denied',
      'none-found': 'searched, none found',
      'gap-stale': 'none found, search out of date',
      'not-researched': 'not researched',
      'not-a-participant': 'not taking part',
    },
    /** Instead of "not researched" on an earlier day, where the party spoke later. */
    whyLater: 'nothing recorded by this date',
  },
} as const
