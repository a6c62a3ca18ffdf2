/** The control that shows an earlier day. */
export const asOfWords = {
  label: 'As stated by',
  date: 'As stated by the date',
  back: 'Latest state',
  /** `{date}` is put in by whoever shows it. */
  loading: 'Loading the statements of {date}. Until then the page shows the state that it had.',
  title: (date: string) => `As it stood on ${date}`,
  description: (date: string, comparison: string) => `What each party had said by ${date}. ${comparison}`,
  /** `{date}` is put in by whoever shows it. */
  notice:
    'Statements, and how the parties stand, are shown as they stood on {date}. What was said, replaced or withdrawn later is left out.',
  nonsense: 'The date in the address is not a day that exists, so the latest state is shown.',
  later: (date: string) =>
    `The date in the address lies ahead of this comparison, which looks up to ${date}. The latest state is shown.`,
  failed: 'The records could not be fetched, or the answer took too long, so the latest state is shown.',
  laterLeftOut: 'Later statements are left out.',
  days: 'As it stood on earlier dates',
  count: (days: number) =>
    days === 1 ? '1 date on which something changed' : `${days} dates on which something changed`,
  earlier: 'Earlier',
  next: 'Later',
  said: (count: number) => (count === 1 ? '1 statement:' : `${count} statements:`),
  withdrawn: (count: number) => (count === 1 ? '1 withdrawn:' : `${count} withdrawn:`),
  entered: 'Now taking part:',
} as const

/** Who spoke last on an issue. */
export const lastMoveWords = {
  title: 'Last move of each party',
  table: 'Last move of each party: table',
  note: (date: string) =>
    `What each party last said on this issue by ${date}, and the rounds on it since then in which no statement of that party is recorded. Silence is not an answer.`,
  last: 'Last spoke',
  silentIn: 'Rounds on it since then',
  never: 'No statement is recorded by this date of:',
  noRound: 'none',
  since: (rounds: number) =>
    rounds === 1 ? '1 without a statement on record:' : `${rounds} without a statement on record:`,
} as const
