/** Rounds and what came of them. */
export const roundWords = {
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
  announcedByNone: 'who announced it is not recorded',
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
} as const

/** Claims with their responses. */
export const claimWords = {
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
} as const
