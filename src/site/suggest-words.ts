/** The words of the links by which readers change, add or report something, and of the reports that they send. */
export const suggestWords = {
  title: 'Challenge or change',
  correct: 'Suggest a correction',
  edit: 'Edit the file of this record',
  mistake: 'Report a mistake, or challenge what it says',
  position: 'Propose another position',
  missing: 'Propose a statement, with its source',
  deadLink: 'Report a dead link',
  otherView: 'Give the other side’s view',
  byMail: 'by mail',
  atContact: 'ask the publisher',
  /** What the record's file is, by which anybody can tell which state of it is meant. */
  record: (short: string) => `Record ${short}…`,
  hash: 'SHA-256 of the file this page was made from. With a copy of the records, this tells whether it is still the same:',
  /** A report on a record: its title, and a letter to be filled in. Each line that begins one of these is answered. */
  report: {
    titles: {
      'add-a-position': (record: string) => `Position: ${record}`,
      'report-a-mistake': (record: string) => `Challenge: ${record}`,
      'dead-link': (record: string) => `Dead link: ${record}`,
      'the-other-sides-view': (record: string) => `The other side’s view: ${record}`,
    },
    record: 'Record',
    page: 'Page',
    hash: 'State of the record',
    said: 'Said',
    words: 'What it says',
    asks: {
      'add-a-position': ['What was said, by whom and when:', 'Where it stands:', 'Your relation to the parties:'],
      'report-a-mistake': [
        'What is wrong or disputed, and what would be right:',
        'Where that can be seen:',
        'Your relation to the parties, or “none”:',
      ],
      'dead-link': ['Another place where it can be read:'],
      'the-other-sides-view': [
        'What the party says to it:',
        'Where it was said in public, or who can confirm it:',
        'Your relation to the party:',
      ],
    },
  },
} as const
