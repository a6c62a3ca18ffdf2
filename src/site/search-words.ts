import type { KindWith } from '#core/model/kinds.ts'
import { interfaceLocale } from './locale.ts'

/** The words of the interface around searching. */
export const searchWords = {
  title: 'Search',
  description: 'All positions, claims and rounds by keyword, and as an index by comparison and issue.',
  label: 'Search statements',
  placeholder: 'Search statements…',
  submit: 'Search',
  suggestions: 'Statements found',
  help: 'Words count in any order and form, dates and amounts in any way of writing. "Words in quotation marks" must stand together; -word leaves out what has it.',
  count: (total: number) => (total === 0 ? 'Nothing found' : total === 1 ? '1 found' : `${number(total)} found`),
  shown: (shown: number, total: number) =>
    shown < total ? `the first ${number(shown)} of ${number(total)} shown` : '',
  lacking: (held: readonly string[], lacking: readonly string[]) =>
    `No statement has all of these words. These have ${list(held)}${lacking.length > 0 ? `, not ${list(lacking, 'or')}` : ''}, or most of what the words tell:`,
  byMeaning: 'Found by words of like meaning:',
  reasons: (reasons: readonly { typed: string; found: readonly string[] }[]) =>
    `also found: ${reasons.map(({ typed, found }) => `${found.join(', ')}, for ${typed}`).join('; ')}`,
  moreOfSource: (count: number) => `${number(count)} more of the same day and source`,
  only: (facet: string) => `Only ${facet.toLowerCase()} `,
  range: 'Said between',
  from: 'From',
  to: 'To',
  onlyThis: 'Enter in a box chooses it alone.',
  noneBut: 'Nothing found. Nearest that would find something:',
  near: (words: readonly string[]) =>
    `no record has ${words.map((word) => `“${word}”`).join(', ')}, so what comes near is shown`,
  countOfSuggestions: (total: number) => (total === 0 ? 'Nothing found' : `${number(total)} found; arrow keys choose`),
  here: 'In this comparison',
  all: (query: string) => `All results for “${query}”`,
  more: 'Show more',
  none: 'Nothing found. That nothing is recorded does not mean that nothing was said.',
  noneChosen: 'Nothing found within what is chosen.',
  nearest: 'Nearest that would find something:',
  clear: 'Clear all choices',
  failed: 'The search could not be loaded. The whole index is below.',
  failedShort: 'The search could not be loaded; Enter leads to the index.',
  working: 'Searching…',
  results: 'Results',
  order: 'Order',
  orders: { relevance: 'Relevance', date: 'Latest first' },
  filters: 'Narrow by',
  moreValues: (count: number) => `${count} more`,
  facets: {
    comparison: 'Comparison',
    party: 'Party',
    issue: 'Issue',
    stance: 'Stance',
    type: 'Type',
    authority: 'Authority',
    language: 'Language',
    standing: 'Standing',
    year: 'Year',
  },
  types: { position: 'Position', claim: 'Claim', round: 'Round' } satisfies Record<
    KindWith<'isSearched', true>,
    string
  >,
  standings: { standing: 'Standing', superseded: 'No longer standing' },
  browse: 'Everything, by comparison and issue',
  browseNote: 'The whole index on a page, for the browser’s own search.',
  index: 'Index',
  indexOf: (comparison: string) => `Index: ${comparison}`,
  claims: 'Claims and responses',
  rounds: 'Rounds',
  method: {
    title: 'How the search understands words',
    paragraphs: [
      'Records that have all the words of a query come first: in any order, form or spelling, dates and amounts in whatever way they are written. Where these are few, records follow that have most of what the words tell. Last come records that are found only by words of like meaning; each says which. Words that one side uses are not offered for neutral ones.',
      'The words of like meaning come from WordNet, a dictionary of English, and from groups of equal words that the publisher of a comparison may give. They only help to find records; nothing is concluded from them.',
    ],
  },
  wordnet: {
    title: 'Notice of WordNet',
    short:
      'Made from WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. The notice: starts.json.',
    licence:
      'WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. This software and database is being provided to you, the LICENSEE, by Princeton University under the following license. By obtaining, using and/or copying this software and database, you agree that you have read, understood, and will comply with these terms and conditions: Permission to use, copy, modify and distribute this software and database and its documentation for any purpose and without fee or royalty is hereby granted, provided that you agree to comply with the following copyright notice and statements, including the disclaimer, and that the same appear on ALL copies of the software, database and documentation, including modifications that you make for internal use or for distribution. WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS. The name of Princeton University or Princeton may not be used in advertising or publicity pertaining to distribution of the software and/or database. Title to copyright in this software, database and any associated documentation shall at all times remain with Princeton University and LICENSEE agrees to preserve same.',
  },
} as const

function list(words: readonly string[], joint = 'and'): string {
  const quoted = words.map((word) => `“${word}”`)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${joint} ${quoted.at(-1)}`
}

function number(value: number): string {
  return value.toLocaleString(interfaceLocale)
}
