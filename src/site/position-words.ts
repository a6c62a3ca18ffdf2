import type { BOUNDS } from '#core/model/amount.ts'
import type { MOVES } from '#core/model/position.ts'
import type { Authority } from '#core/model/authority.ts'
import type { Stance } from '#core/model/stance.ts'
import { cellWords } from './cell-words.ts'

/** Statements and their pages. */
export const positionWords = {
  ...cellWords.position,
  position: 'Position',
  reply: 'The party’s own answer to this record',
  fullText: 'The party’s own text',
  together: 'Said together with',
  answers: 'Replies to',
  move: 'Step',
  moves: {
    proposal: 'proposal',
    counter: 'counter-proposal',
    answer: 'answer',
    question: 'question',
    'what-if': 'what if',
    acceptance: 'acceptance',
    rejection: 'rejection',
  } satisfies Record<(typeof MOVES)[number], string>,
  figures: 'In figures',
  bounds: {
    exactly: 'exactly',
    'at-least': 'at least',
    'at-most': 'at most',
    about: 'about',
  } satisfies Record<(typeof BOUNDS)[number], string>,
  statement: 'Statement',
  said: 'Said',
  by: 'Speaker',
  party: 'Party',
  issue: 'Issue',
  authority: 'Authority',
  source: 'Source',
  locator: 'Place in the source',
  prompt: 'Asked',
  wording: 'Wording',
  checked: 'Compared with the source',
  original: 'Original',
  translation: 'Translation',
  originalNotSeen: 'The original words were not seen.',
  noQuote: 'No words are quoted; the condition above is in this site’s own words.',
  paraphrase: 'Condition, in this site’s words',
  context: 'Context',
  standing: 'Stands',
  superseded: 'Replaced by a later statement',
  withdrawn: (date: string) => `Withdrawn on ${date}`,
  withdrawnSometime: 'Withdrawn; on which day is not known',
  retracted: {
    publisher: (date: string) => `Retracted by its publisher on ${date}`,
    speaker: (date: string) => `Denied by the speaker on ${date}`,
  },
  supersedes: 'Replaces',
  supersededBy: 'Replaced by',
  allOfIssue: 'All parties on this issue',
  history: 'How this changed',
  thisOne: 'This statement.',
  replacedOn: 'Replaced by the statement of',
  notYet: 'Counts from a later day',
  /** Before the date of the statement that this one is held against. */
  comparedWith: 'Beside the statement of',
  changed: {
    stance: (term: string, after: string, before: string) => `${term}: ${after} (then: ${before})`,
    newTerm: (term: string, after: string) => `${term}: ${after} (then not spoken of)`,
    noTerm: (term: string, before: string) => `${term}: not spoken of (then: ${before})`,
    amount: (after: string, before: string) => `figure: ${after} (then: ${before})`,
    newAmount: (after: string) => `figure: ${after} (then none)`,
    noAmount: (before: string) => `no figure (then: ${before})`,
    authority: (after: string, before: string) => `authority: ${after} (then: ${before})`,
    words: 'in words:',
    otherWords: 'in other words',
    nothing: 'the same stances, in the same words of this site',
  },
  added: 'added:',
  removed: 'removed:',
  earlier: (count: number) => (count === 1 ? '1 earlier statement' : `${count} earlier statements`),
} as const

/** Stances: what a party has said about an option. */
export const stanceWords = {
  ...cellWords.stance,
  meaning: {
    requires: 'Said that there is no agreement without it.',
    supports: 'Asked for it or proposed it, without calling it indispensable.',
    accepts: 'Said that it can live with it, not having asked for it.',
    conditional: 'Said that it would accept it if stated conditions are met.',
    undecided: 'Said that it has no position yet, or is studying it.',
    opposes: 'Said that it is against it.',
    'rules-out': 'Said that it will not accept it in any settlement.',
    declined: 'Said that it will not say, or was asked and gave no answer. Not a view.',
    unclear: 'Has spoken, but equal voices differ or the wording does not settle it.',
  } satisfies Record<Stance, string>,
  coded: 'Coded stance',
  codedBy: (count: number) => (count === 1 ? 'one coder' : `${count} coders`),
} as const

/** States of a cell, each absence told apart. */
export const stateWords = {
  ...cellWords.state,
  meaning: {
    coded: 'The party has stated a position, and its words were coded as a stance on at least one option.',
    uncoded: 'The party has stated a position. Its words were not coded as a stance; read them as they are.',
    withdrawn: 'The party stated a position and later took it back. Nothing that it said still stands.',
    retracted:
      'Who published the words took them back, or who is said to have spoken denied them. The party itself took nothing back.',
    'none-found': 'Somebody looked, and the record says where and when. No statement was found. This is not a refusal.',
    'gap-stale':
      'Somebody looked and found nothing, but more than 90 days before the day up to which this comparison looks.',
    'not-researched': 'There is no record yet, and no note that somebody looked. Nothing may be concluded from it.',
    'not-a-participant': 'On this date the party did not take part: it had not yet entered, or it had left.',
  },
} as const

/** What each authority means. */
export const authorityMeaningWords = {
  document: 'A text that the party tabled, signed or issued.',
  principal: 'The head who can bind the party.',
  minister: 'A minister, or the head of a delegation.',
  spokesperson: 'Somebody who speaks for the party by office.',
  official: 'Another office-holder of the party.',
  reported: 'What somebody else says that the party said.',
} as const satisfies Record<Authority, string>
