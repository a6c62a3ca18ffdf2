import type { IssueState } from '#core/model/issue.ts'

/** The card of an issue, its roll call, figures and movement. They also go to the browser, for another day. */
export const issueCardWords = {
  evidence: (span: string) => `Rests on statements of ${span}`,
  between: (names: string) => `Between ${names}`,
  sides: (count: number) =>
    count === 1 ? 'Of the one side that negotiates' : `Among the ${count} sides that negotiate`,
  beneath: (pairs: number) =>
    pairs === 1 ? 'Where stances of others meet: 1 pair' : `Where stances of others meet: ${pairs} pairs`,
  state: {
    open: 'Open',
    'tentatively-agreed': 'Tentatively agreed',
    agreed: 'Agreed',
    withdrawn: 'Withdrawn from the talks',
  } satisfies Record<IssueState, string>,
  stateTitle: 'State of the issue, as told',
  stateSince: 'since',
  stateSource: 'according to',
  related: 'Related issues',
  links: 'More about it elsewhere',
} as const

/** Who said what of each term, everybody named. */
export const rollCallWords = {
  title: 'Roll call',
  note: 'Every party stands once at each term, with what it said of it. Those that said nothing are named too; that is no refusal.',
  for: 'For',
  onConditions: 'On conditions',
  undecided: 'Undecided',
  against: 'Against',
  unclear: 'Unclear',
  declined: 'Declined to say',
  silent: 'Nothing said',
  remarks: 'Pointed out',
  againstBloc: (option: number) => `spoke otherwise on option ${option} than its bloc`,
  bothSides: (first: number, second: number) => `is for options ${first} and ${second}, which exclude each other`,
} as const

/** Dated figures on one measure. */
export const amountWords = {
  title: 'Figures',
  note: 'Each mark is a figure that a party said, with the bound that its words carry as an open end. Two marks are joined only where one statement replaces the other. No zone of agreement is drawn.',
  caption: (measure: string, unit: string) => `${measure}, ${unit}`,
  table: 'The same figures as a table',
  heads: { party: 'Party', figure: 'Figure', said: 'Said', stance: 'Stance' },
  about: 'about',
  'at-least': 'at least',
  'at-most': 'at most',
  range: (from: string, to: string) => `${from} to ${to}`,
  replaced: 'no longer stands',
  lower: (party: string) => `Lower is what ${party} asks for.`,
} as const

/** How the words moved. */
export const movementWords = {
  title: 'Movement',
  note: 'A lane a party, a mark a statement: the shape of its stance, in the line of its term. Upright lines are rounds. Marks are joined only where one statement replaces the other.',
  begins: (date: string) => `records begin here: ${date}`,
  ends: (date: string) => date,
  term: 'Term',
  uncoded: 'not coded',
  table: 'The same as a table',
  rounds: 'Rounds:',
  heads: { day: 'Day', party: 'Party', stance: 'Stance', statement: 'Statement' },
  asOf: (date: string) => `This page as of ${date}`,
  round: 'Round',
  replaces: 'replaces an earlier statement',
} as const
