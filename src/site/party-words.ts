/** Parties, and the choice of those shown. */
export const partyWords = {
  party: 'Party',
  parties: 'Parties',
  choose: 'Parties',
  all: 'Show all',
  /** The page's script puts the number of those shown in the place of `{shown}`. */
  showing: (all: number) => `{shown} of ${all} shown`,
  moveEarlier: (name: string) => `Move ${name} one place earlier`,
  selfName: 'Own name',
  kind: 'Kind',
  role: 'Part in the negotiation',
  memberOf: 'Member of',
  members: 'Members',
  memberNote: 'What a bloc said is not copied to its members.',
  entered: 'Takes part since',
  followedBy: 'Followed by',
  speaksThrough: 'Who speaks for it',
  description: (party: string, comparison: string) => `What ${party} said, issue by issue. ${comparison}`,
  allOnIssue: (count: number) => `All ${count} statements on this issue`,
  statements: 'Statements, by issue',
  without: 'Issues without a statement',
  kinds: {
    state: 'state',
    government: 'government',
    organisation: 'organisation',
    bloc: 'bloc',
    company: 'company',
    union: 'union',
    'electoral-party': 'political party',
    person: 'person',
    body: 'body',
  },
  roles: {
    principal: 'principal',
    mediator: 'mediator',
    guarantor: 'guarantor',
    observer: 'observer',
    mentioned: 'mentioned, not taking part',
  },
} as const

/** A bloc and its members by themselves. */
export const blocWords = {
  title: (bloc: string) => `${bloc} and its members`,
  description: (bloc: string, comparison: string) =>
    `What ${bloc} and its members said, issue by issue, on the terms on the table. ${comparison}`,
  note: 'The terms show these parties only. How the sides that negotiate stand, and what came of an issue, does not depend on who is shown.',
  blocs: 'Blocs with their members',
  inWords: 'The same in their words: the table',
  members: (count: number) => (count === 1 ? '1 member' : `${count} members`),
} as const

/** Two parties side by side. */
export const pairWords = {
  description: (pair: string, comparison: string) => `What ${pair} said, side by side on every issue. ${comparison}`,
  common: (common: number, all: number) => `both have spoken on ${common} of ${all} issues`,
  note: 'How they stand on this page is between these two parties only. What came of an issue is what any round came to.',
  caption: 'Issues, what each of the two asks for, how that stands to each other, and what came of it',
  inWords: 'The same two in their words: the table',
  pairs: 'Two parties side by side',
  any: 'Compare any two parties',
  anyDescription: (comparison: string) => `Any two parties side by side on every issue. ${comparison}`,
  anyNote:
    'Where scripts run, any two parties can be chosen here. Without them, some pairs have pages of their own, and each party has a page with all that it said.',
  anyOther: (party: string) => `Compare ${party} with another party`,
  first: 'First party',
  second: 'Second party',
  choose: 'Choose a party',
  same: 'Choose two different parties.',
  loading: 'Fetching the records …',
  failed: 'The records could not be fetched. Choose again to try once more.',
  own: 'Pairs with pages of their own',
  with: 'Side by side with',
  count: (pairs: number) =>
    pairs === 1
      ? '1 pair of parties that have both spoken on some issue'
      : `${pairs} pairs of parties that have both spoken on some issue`,
} as const
