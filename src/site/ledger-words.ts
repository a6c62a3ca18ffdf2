/** The ledger of a comparison: what was asked first, said last, and what came of it. Also goes to the browser. */
export const ledgerWords = {
  title: 'First asked, last said, what came of it',
  titleOf: (comparison: string) => `Ledger: ${comparison}`,
  lede: 'The first statement on record of each side that negotiates, its latest, and the outcomes of rounds, issue by issue. An outcome stands beside what was said, with who announced it; whose words it is nearer to is not judged.',
  description: (comparison: string) => `What was asked first, said last, and what came of each issue. ${comparison}`,
  issue: 'Issue',
  party: 'Party',
  first: 'First statement on record',
  latest: 'Latest statement',
  outcome: 'What came of it',
  same: 'The same: nothing later is on record.',
  none: 'No statement on record by this date:',
  block: 'First statement, latest statement, outcomes',
} as const
