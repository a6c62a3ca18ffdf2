import { cellWords } from './cell-words.ts'

/** Sources and their pages. */
export const sourceWords = {
  ...cellWords.source,
  source: 'Source',
  positions: (count: number) => (count === 1 ? '1 position' : `${count} positions`),
  sources: 'Sources',
  publisher: 'Publisher',
  published: 'Published',
  unknownDate: 'date not known',
  media: { print: 'In print', broadcast: 'Broadcast', 'in-person': 'Seen in person', file: 'File' },
  read: 'Read the source',
  archived: 'Archived copy',
  issuedBy: 'Issued by',
  affiliation: 'Owned or directed by',
  dead: 'The link no longer works.',
  paywalled: 'Behind a paywall.',
  evidence: {
    title: 'Whether these words were found in it',
    none: 'Nobody has recorded yet that these words were found at this address. They rest on the word of whoever wrote the record.',
    read: (date: string) => `Last read on ${date}.`,
    found: (found: number, all: number) => `${found} of ${all} quotations were found in it.`,
    unread: (date: string, why: string) => `On ${date} it could not be read: ${why}.`,
    why: {
      dead: 'nothing answered at its address',
      paywalled: 'it was shown only to those who pay',
      refused: 'it was not given to programs',
      'cut-off': 'less of it came than before',
    },
    seen: 'Found in the source on',
    near: 'Found in the source, with other words in places, on',
    words: 'show them there',
    lost: (last: string, looked: string) => `No longer found in the source on ${looked}; last found on ${last}.`,
    never: (looked: string) => `Looked for in the source on ${looked} and not found.`,
    inPage: (page: number) => `page ${page}`,
  },
  note: 'Note on this source',
  count: (sources: number) => (sources === 1 ? '1 source' : `${sources} sources`),
  states: 'What it states',
  nothing: 'No position rests on this source; it is used by a claim, a round or a text on the table.',
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
} as const

/** Offers that are to be taken as a whole. */
export const packageWords = {
  title: 'Offers to be taken as a whole',
  note: (inside: number, alone: number) =>
    `${inside} ${inside === 1 ? 'statement is' : 'statements are'} part of an offer, ${alone} ${alone === 1 ? 'stands' : 'stand'} alone. What stands in an offer was offered together with the rest of it.`,
  count: (statements: number) => (statements === 1 ? '1 statement' : `${statements} statements`),
  whole: 'The whole offer',
  members: 'Terms of this offer',
} as const
