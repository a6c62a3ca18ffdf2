import type { Wording } from '#core/compare/wording.ts'
import { countWords } from './count-words.ts'

/** The pages of a comparison and how it was made. */
export const comparisonWords = {
  status: { open: 'Negotiation open', suspended: 'Negotiation suspended', closed: 'Negotiation closed' },
  ...countWords,
  started: 'Began',
  tableTitle: (comparison: string) => `Who said what: ${comparison}`,
  tableOf: 'Who said what:',
  tableLede: 'Each party’s stated condition on each issue, with its words, date, speaker and source.',
  tableParts: 'The table, group by group',
  introduction: 'About this comparison',
  toBoard: 'The board: who asks for what',
  matrixCaption: 'Stated conditions by issue and party',
  matrixScroll: 'Table of stated conditions; scrolls sideways',
  method: 'How this comparison was made',
  scope: 'Scope',
  partyOrder: 'Order of the parties',
  issueSelection: 'Choice of issues',
  inclusion: 'Parties included, and who is missing',
  languages: 'Languages of the sources',
  loadedTerms: 'Words that belong to one side',
  loadedTermsIntro: 'These words stand inside quotations only. Outside of them this site uses the words on the right.',
  term: 'Term',
  insteadOf: 'Used here instead',
  note: 'Note',
  parties: 'Parties',
  sources: 'Sources',
  open: 'Open the comparison',
  saidLast: 'Said last',
} as const

/** The pages of issues. */
export const issueWords = {
  issue: 'Issue',
  issues: 'Issues',
  option: 'Option',
  options: 'How this is worked out, term by term',
  optionsNote: 'Stances refer to these by number.',
  noOptions: 'No settlement terms are listed for this issue; statements are given in words only.',
  background: 'Background',
  excludes: (numbers: string, count: number) =>
    `Cannot hold together with ${count === 1 ? 'option' : 'options'} ${numbers}.`,
  statements: 'Statements side by side',
  absent: 'No statement to show',
  absentNote: 'Nothing may be concluded from this about what these parties want.',
  previous: 'Previous issue',
  next: 'Next issue',
} as const

/** The page that shows what is missing. */
export const coverageWords = {
  title: 'What is covered, and what is missing',
  link: 'What is covered, and what is missing',
  description: (comparison: string) =>
    `States of all cells, age of the evidence, words and sources of each party. ${comparison}`,
  lede: (date: string) => `Ages count back from ${date}, the day up to which this comparison looks.`,
  parties: 'What each party got',
  lopsided:
    'Parties speak more or less, and sources cover some better than others. A column with far fewer words says nothing of how much a party wants. Principals with less than a third of the words of another are marked.',
  evidence: {
    title: 'Words found in their sources',
    none: (all: number) =>
      `${all} quotations rest on the word of whoever wrote the records: nobody has recorded yet that they were found at the addresses of their sources.`,
    found: (found: number, looked: number, all: number) =>
      `Of ${all} quotations ${looked} were looked for at the addresses of their sources, and ${found} were found there when it was last done.`,
    data: 'All of it as data',
  },
  farBehind: 'Less than a third of the words of',
  heads: {
    statements: 'Statements',
    issues: 'Issues with words that stand',
    quoted: 'Words quoted',
    paraphrase: 'Words of paraphrase',
    sources: 'Sources, by kind',
    latest: 'Latest statement',
  },
  of: (some: number, all: number) => `${some} of ${all}`,
  none: 'none',
  wordings: {
    title: 'Whose wording it is',
    note: 'How many statements of each party are in its own words or a text of its own, in the words of a report, in a text that others made public, and in the account that another party gave of it. What was said together with others counts for each of them, and once in the last row.',
    all: 'All statements',
    heads: {
      own: 'Own words',
      report: 'Reports',
      leak: 'Leaks',
      'other-side': 'By another party’s account',
    } satisfies Record<Wording, string>,
  },
  cells: 'State of each cell',
  cellsNote: 'A cell without words is not a refusal; the states tell apart why there are none.',
  toStates: 'What the states mean',
  ages: {
    none: 'at the end of what is covered',
    days: (days: number) => (days === 1 ? '1 day before' : `${days} days before`),
    months: (months: number) => (months === 1 ? '1 month before' : `${months} months before`),
    years: (years: number) => (years === 1 ? '1 year before' : `${years} years before`),
  },
} as const
