import type { CitationCode, Style } from '#core/export/cite/formats.ts'
import type { List } from '#core/export/entries.ts'

/** The words of the interface around open data, citing, embedding and sharing. */
export const openWords = {
  title: 'Open data',
  description: 'All records of this site as JSON, CSV, feeds and calendars, with a description for programs.',
  lede: 'Every record can be taken along, with its date and its source. The files are made with the pages and hold the same records.',
  lists: 'All records as JSON',
  listsNote: 'JSON is the lossless form: each record under the names that its file uses, in an order that stays.',
  list: 'File',
  holds: 'What it holds',
  schema: 'Schema',
  entries: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
  meaning: {
    positions: 'Stated positions, each with its source in full; standing says whether it still stands.',
    comparisons: 'What is compared, and how the choice was made.',
    parties: 'Who takes part.',
    issues: 'Issues with the terms on the table.',
    sources: 'Where it was said; page is its page here, url where it can be read.',
    claims: 'Allegations of fact, always with the responses to them.',
    rounds: 'Meetings and other steps, with what came of them.',
    drafts: 'Texts on the table, clause by clause; the same matter bears the same clause id in every text.',
    gaps: 'Searches that found nothing. A pair of party and issue in neither file has not been looked at.',
  } satisfies Record<List, string>,
  allAsJson: 'All records as JSON, with schemas',
  openApi: 'OpenAPI 3.1 description of all files',
  exportGuide: 'Loading them into a search engine',
  perComparison: 'Each comparison as a table, a feed and a calendar',
  csv: 'Positions as CSV',
  clausesCsv: 'Clauses of texts on the table as CSV',
  feed: 'Feed of what is added',
  siteFeed: 'Feed of all comparisons',
  calendar: 'Calendar of rounds',
  csvTitle: 'The table',
  csvNote:
    'CSV in UTF-8, one position a row. Lists stand in one cell: stances as option:stance and ids with a semicolon between them, texts one a line; what would not come back the same from that stands as JSON. A cell that begins like a formula has an apostrophe in front of it, so that a spreadsheet does not run it, and so has one that begins with an apostrophe: take one leading apostrophe away to have the cell as it was. The same table can be imported again (npm run import).',
  columns: 'Columns',
  changes: 'What may change',
  stays: 'Stays within version 1: addresses, names of fields, what they mean, and the order of entries.',
  mayChange:
    'May change at any time: records, new fields, new values of fields that hold a fixed word, new columns at the end of the table. Programs should pass over what they do not know.',
  nextVersion:
    'A change that would break programs comes as /api/v2/, beside the first for as long as that can be kept.',
  absence:
    'A field that is absent says nothing: the record does not have it. A party without a position on an issue has not refused anything.',
  dates:
    'Dates are as precise as they are known: a day, a month or a year. covers_until says up to which day somebody has looked; no file says when it was made.',
  digest:
    'digest is equal as long as the content is. hash is the SHA-256 of the file of a record, as sha256sum gives it.',
  translated:
    'translated holds the publisher’s words of a record in other languages, each with who translated them and when; stale says that the record has been changed since. Tables have the record’s own words alone.',

  cite: {
    title: 'Cite',
    note: 'The source comes first; this page is where the words were seen.',
    datasetTitle: 'Cite this comparison',
    styles: { apa: 'APA', chicago: 'Chicago', mla: 'MLA' } satisfies Record<Style, string>,
    codes: { bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' } satisfies Record<CitationCode, string>,
    bib: 'All positions for BibTeX',
    ris: 'All positions for reference managers (RIS)',
    copy: 'Copy',
    copied: 'Copied',
    translated: (by: string) => `(${by})`,
    inWordsOf: (site: string) => `(condition in the words of ${site})`,
    correctedOn: (date: string) => `(corrected on ${date})`,
    seenAt: (site: string, page: string, url: string) => `Seen at: ${site}, “${page}”, ${url}`,
  },

  embed: {
    title: 'Show on another page',
    note: 'Paste this where it is to stand. The frame is tall enough for date, speaker and source where the page is narrow.',
    grows:
      'If the page takes scripts, paste this as well, once: every frame of this site is then as tall as what it holds.',
    oEmbed: 'Frame for other pages',
    preview: 'See the small page',
    coversUntil: (date: string) => `Statements up to ${date}`,
  },

  picture: {
    more: (parties: number) => (parties === 1 ? '1 more party' : `${parties} more parties`),
    moreIssues: (count: number) => (count === 1 ? '1 more issue' : `${count} more issues`),
    moreTerms: (count: number) => (count === 1 ? '1 more term' : `${count} more terms`),
    moreResponses: (count: number) => (count === 1 ? '1 more response' : `${count} more responses`),
  },

  feeds: {
    rights: (licence: string) =>
      `The publisher’s own words and coding: ${licence}. Quotations are those of the people and sources named.`,
    /** After "Between Russia and Ukraine": with the name of the relation and what it means. */
    stand: (among: string, issue: string, date: string, relation: string) =>
      `${among}, on ${issue}, by ${date}: ${relation}.`,
    title: (comparison: string) => `${comparison}: statements added`,
    subtitle:
      'What was added to the record. The time of an entry is the time of adding; when something was said stands in it.',
    onIssue: (party: string, issue: string) => `${party}, ${issue}`,
    withdrawn: (party: string, issue: string) => `${party}, ${issue}: withdrawn`,
    draft: (title: string) => `Text on the table: ${title}`,
    clauses: 'Clauses',
    claim: (title: string) => `Claim and responses: ${title}`,
    said: 'Said',
    addedOn: (date: string) => `added here on ${date}`,
    checkedOn: (date: string) => `compared with its source on ${date}`,
    addedUnknown: 'when it was added here is not known',
    replaces: 'Replaces an earlier statement:',
    withdrawnSometime: 'Withdrawn; on which day is not known.',
    withdrawnOn: (date: string) => `Withdrawn on ${date}.`,
    correctedOn: (date: string) => `Corrected here on ${date}:`,
    source: 'Source',
    finding: 'Finding',
  },

  corrections: {
    title: 'Corrections',
    feedTitle: (site: string) => `${site}: corrections`,
    lede: 'What was mended here after it had been published, and which records of words were withdrawn or denied; the last first.',
    none: 'Nothing has been corrected here yet.',
    feed: 'Feed of corrections',
    onRecord: (date: string, title: string) => `${date}: ${title}`,
  },

  calendars: {
    period: (date: string) => `The date is known no more precisely than this: ${date}.`,
    participants: (names: string) => `Took part: ${names}.`,
    outcome: (status: string, text: string) => `${status}: ${text}`,
  },
} as const
