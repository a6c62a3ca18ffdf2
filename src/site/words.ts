import type { Authority } from '#core/model/authority.ts'
import type { Stance } from '#core/model/stance.ts'
import { cellWords } from './cell-words.ts'
import { interfaceLanguage, interfaceLocale } from './locale.ts'

/**
 * Every word of the interface, in one place, ready to be keyed by language. Neutral throughout: a party "said"; what is
 * missing is missing and never a refusal. The publisher's own words are in the records, the speakers' in quotations.
 */
export const words = {
  /** The language of this file, for `lang`. */
  language: interfaceLanguage,
  /** The locale of dates and lists. */
  locale: interfaceLocale,
  ...cellWords,

  skip: 'Skip to content',
  home: 'Home',
  comparisons: 'Comparisons',
  about: 'Method',
  contribute: 'Contribute',
  mainNavigation: 'Main',
  breadcrumb: 'You are here',
  footer: {
    neutrality: 'Statements are shown as their sources published them. Missing means missing, not refused.',
    licence: 'Content licence',
    contact: 'Contact',
    repository: 'Source files',
  },

  /** Names the frame in which a wide table scrolls: not as its section, so that the two can be told apart. */
  tableOf: (title: string) => `${title}: table`,

  notFound: {
    title: 'Page not found',
    text: 'There is no page at this address. Addresses of positions never change, so a link may have been cut or mistyped.',
    back: 'All comparisons',
  },

  problems: {
    title: (count: number) => (count === 1 ? 'One problem in the content' : `${count} problems in the content`),
    text: 'Pages show the last good state of these files. A build would stop here.',
  },

  /** On the home page of a site that has no comparison yet. */
  noComparison: 'No comparison has been published here yet.',

  comparison: {
    status: { open: 'Negotiation open', suspended: 'Negotiation suspended', closed: 'Negotiation closed' },
    coversUntil: (date: string) => `Statements up to ${date}`,
    counts: (parties: number, issues: number, statements: number) =>
      `${parties} ${parties === 1 ? 'party' : 'parties'}, ${issues} ${issues === 1 ? 'issue' : 'issues'}, ${statements} ${statements === 1 ? 'statement' : 'statements'}`,
    started: 'Began',
    matrix: 'Who said what',
    matrixCaption: 'Stated conditions by issue and party',
    matrixScroll: 'Table of stated conditions; scrolls sideways',
    method: 'How this comparison was made',
    scope: 'Scope',
    partyOrder: 'Order of the parties',
    issueSelection: 'Choice of issues',
    inclusion: 'Parties included, and who is missing',
    languages: 'Languages of the sources',
    loadedTerms: 'Words that belong to one side',
    loadedTermsIntro:
      'These words stand inside quotations only. Outside of them this site uses the words on the right.',
    term: 'Term',
    insteadOf: 'Used here instead',
    note: 'Note',
    parties: 'Parties',
    sources: 'Sources',
    open: 'Open the comparison',
  },

  issue: {
    issue: 'Issue',
    issues: 'Issues',
    option: 'Option',
    options: 'Terms on the table, and where the parties meet',
    optionsNote: 'Stances refer to these by number.',
    noOptions: 'No settlement terms are listed for this issue; statements are given in words only.',
    background: 'Background',
    excludes: (numbers: string) => `Cannot hold together with option ${numbers}.`,
    statements: 'Statements side by side',
    absent: 'No statement to show',
    absentNote: 'Nothing may be concluded from this about what these parties want.',
    previous: 'Previous issue',
    next: 'Next issue',
  },

  party: {
    party: 'Party',
    parties: 'Parties',
    choose: 'Parties shown',
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
  },

  stance: {
    ...cellWords.stance,
    meaning: {
      requires: 'Said that there is no agreement without it.',
      supports: 'Asked for it or proposed it, without calling it indispensable.',
      accepts: 'Said that it can live with it, not having asked for it.',
      conditional: 'Said that it would accept it if stated conditions are met.',
      undecided: 'Said that it has no position, is studying it, or declines to answer.',
      opposes: 'Said that it is against it.',
      'rules-out': 'Said that it will not accept it in any settlement.',
      unclear: 'Has spoken, but equal voices differ or the wording does not settle it.',
    } satisfies Record<Stance, string>,
    coded: 'Coded stance',
    codedBy: (count: number) => (count >= 2 ? `${count} coders` : 'one coder'),
  },

  state: {
    ...cellWords.state,
    meaning: {
      coded: 'The party has stated a position, and its words were coded as a stance on at least one option.',
      uncoded: 'The party has stated a position. Its words were not coded as a stance; read them as they are.',
      withdrawn: 'The party stated a position and later took it back. Nothing that it said still stands.',
      'none-found':
        'Somebody looked, and the record says where and when. No statement was found. This is not a refusal.',
      'gap-stale':
        'Somebody looked and found nothing, but more than 90 days before the day up to which this comparison looks.',
      'not-researched': 'Nobody has looked yet. Nothing may be concluded from it.',
      'not-a-participant': 'On this date the party did not take part yet.',
    },
  },

  position: {
    ...cellWords.position,
    position: 'Position',
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
    supersedes: 'Replaces',
    supersededBy: 'Replaced by',
    allOfIssue: 'All parties on this issue',
    history: 'How this changed',
    thisOne: 'This statement.',
    replacedOn: 'Replaced by the statement of',
    notYet: 'Counts from a later day',
    changedSince: 'Wording changed since',
    newSince: 'Worded anew since',
    sameSince: 'Same wording as on',
    added: 'added:',
    removed: 'removed:',
    inAll: (count: number) => `${count} statements in all`,
    earlier: (count: number) => (count === 1 ? '1 earlier statement' : `${count} earlier statements`),
  },

  authorityMeaning: {
    document: 'A text that the party tabled, signed or issued.',
    principal: 'The head who can bind the party.',
    minister: 'A minister, or the head of a delegation.',
    spokesperson: 'Somebody who speaks for the party by office.',
    official: 'Another office-holder of the party.',
    reported: 'What somebody else says that the party said.',
  } satisfies Record<Authority, string>,

  meeting: {
    ...cellWords.meeting,
    filter: 'Issues shown',
    sorts: {
      all: 'all',
      meet: 'where they meet',
      depends: 'where it depends or is open',
      apart: 'where they are apart',
      'not-comparable': 'what is not comparable',
    },
    /** The page's script puts the number of those shown in the place of `{shown}`. */
    showing: (all: number) => `{shown} of ${all} issues`,
  },

  pair: {
    description: (pair: string, comparison: string) => `What ${pair} said, side by side on every issue. ${comparison}`,
    common: (common: number, all: number) => `both have spoken on ${common} of ${all} issues`,
    note: 'Meeting points on this page are between these two parties only.',
    pairs: 'Two parties side by side',
    with: 'Side by side with',
    count: (pairs: number) =>
      pairs === 1
        ? '1 pair of parties that have both spoken on some issue'
        : `${pairs} pairs of parties that have both spoken on some issue`,
  },

  asOf: {
    label: 'As stated by',
    back: 'Latest state',
    title: (date: string) => `As it stood on ${date}`,
    description: (date: string, comparison: string) => `What each party had said by ${date}. ${comparison}`,
    /** `{date}` is put in by whoever shows it. */
    notice:
      'Statements and meeting points are shown as they stood on {date}. What was said, replaced or withdrawn later is left out.',
    nonsense: 'The date in the address is not a day that exists, so the latest state is shown.',
    later: (date: string) =>
      `The date in the address lies ahead of this comparison, which looks up to ${date}. The latest state is shown.`,
    failed: 'The records could not be fetched, so the latest state is shown.',
    days: 'As it stood on earlier dates',
    count: (days: number) =>
      days === 1 ? '1 date on which something changed' : `${days} dates on which something changed`,
    earlier: 'Earlier',
    next: 'Later',
    said: (count: number) => (count === 1 ? '1 statement:' : `${count} statements:`),
    withdrawn: (count: number) => (count === 1 ? '1 withdrawn:' : `${count} withdrawn:`),
    entered: 'Now taking part:',
  },

  lastMove: {
    title: 'Last move of each party',
    note: (date: string) =>
      `What each party last said on this issue by ${date}, and the rounds on it since then in which no statement of that party is recorded. Silence is not an answer.`,
    last: 'Last spoke',
    silentIn: 'Rounds on it since then',
    never: 'No statement is recorded of:',
    noRound: 'none',
    since: (rounds: number) => (rounds === 1 ? 'Not heard in 1 round:' : `Not heard in ${rounds} rounds:`),
  },

  package: {
    title: 'Offers to be taken as a whole',
    note: (inside: number, alone: number) =>
      `${inside} ${inside === 1 ? 'statement is' : 'statements are'} part of an offer, ${alone} ${alone === 1 ? 'stands' : 'stand'} alone. What stands in an offer was offered together with the rest of it.`,
    count: (parts: readonly { readonly members: readonly unknown[] }[]) => {
      const members = parts.reduce((sum, part) => sum + part.members.length, 0)
      return members === 1 ? '1 statement' : `${members} statements`
    },
    whole: 'The whole offer',
    members: 'Terms of this offer',
  },

  coverage: {
    title: 'What is covered, and what is missing',
    link: 'What is covered, and what is missing',
    description: (comparison: string) =>
      `States of all cells, age of the evidence, words and sources of each party. ${comparison}`,
    lede: (date: string) => `Ages count back from ${date}, the day up to which this comparison looks.`,
    parties: 'What each party got',
    lopsided:
      'Parties speak more or less, and sources cover some better than others. A column with far fewer words says nothing of how much a party wants. Principals with less than half the words of another are marked.',
    farBehind: 'Less than half the words of',
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
    cells: 'State of each cell',
    cellsNote: 'A cell without words is not a refusal; the states tell apart why there are none.',
    toStates: 'What the states mean',
    ages: {
      none: 'at the end of what is covered',
      days: (days: number) => (days === 1 ? '1 day before' : `${days} days before`),
      months: (months: number) => (months === 1 ? '1 month before' : `${months} months before`),
      years: (years: number) => (years === 1 ? '1 year before' : `${years} years before`),
    },
  },

  claim: {
    title: 'Claims and responses',
    note: 'Allegations of fact stand apart from positions, and always with what those concerned said to them. None is rated.',
    claim: 'Claim',
    about: 'about',
    finding: 'Finding of another body',
    searched: (date: string) => `Searched on ${date}; no answer was found.`,
    responses: {
      denial: 'Denial',
      'partial-denial': 'Denial in part',
      admission: 'Confirmation',
      'counter-claim': 'Answer with another account',
      declined: 'Declined to answer',
      'none-found': 'No answer found',
    },
  },

  round: {
    rounds: 'Rounds',
    timeline: 'Timeline of all rounds, with what came of them',
    note: 'Meetings and exchanges of texts, with what came of them and who announced it. “Agreed” stands only where the record says so.',
    none: 'No round is recorded.',
    description: (comparison: string) => `Rounds of talks and what came of them. ${comparison}`,
    descriptionOf: (round: string, comparison: string) => `${round}. ${comparison}`,
    host: 'host:',
    tabled: 'Tabled',
    reports: 'Reports and statements',
    noOutcome: 'No outcome is recorded.',
    asOf: 'All statements as they stood when it ended',
    announcedBy: 'announced by',
    announcedByNone: 'announced by none of the parties',
    formats: {
      direct: 'direct talks',
      proximity: 'proximity talks',
      mediated: 'mediated talks',
      written: 'exchange of texts',
      call: 'call',
    },
    statuses: {
      announced: 'Announced',
      agreed: 'Agreed',
      'partly-carried-out': 'Partly carried out',
      'carried-out': 'Carried out',
      'not-carried-out': 'Not carried out',
      disputed: 'Disputed',
    },
  },

  source: {
    ...cellWords.source,
    source: 'Source',
    positions: (count: number) => (count === 1 ? '1 position' : `${count} positions`),
    sources: 'Sources',
    publisher: 'Publisher',
    published: 'Published',
    read: 'Read the source',
    archived: 'Archived copy',
    issuedBy: 'Issued by',
    affiliation: 'Owned or directed by',
    dead: 'The link no longer works.',
    paywalled: 'Behind a paywall.',
    note: 'Note on this source',
    count: (sources: number) => (sources === 1 ? '1 source' : `${sources} sources`),
    states: 'What it states',
    nothing: 'No position rests on this source; it is used by a claim or a round.',
    package: 'This is one offer: its terms belong together.',
    alternatives: 'This offer leaves a choice between alternatives.',
    outsideAlternatives: 'Outside the alternatives',
    kinds: {
      document: 'document',
      interview: 'interview',
      speech: 'speech',
      'press-conference': 'press conference',
      statement: 'statement',
      transcript: 'transcript',
      post: 'post',
      report: 'report',
      leak: 'leaked text',
    },
  },
} as const
