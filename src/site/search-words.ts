import type { KindWith } from '#core/model/kinds.ts'
import { formatNumber as number } from './numbers.ts'

/** The words of the interface around searching. */
export const searchWords = {
  title: 'Search',
  description: 'All positions, claims, rounds and clauses by keyword, and as an index by comparison and issue.',
  label: 'Search statements',
  placeholder: 'Search statements…',
  submit: 'Search',
  help: 'Words count in any order and form, dates and amounts in any way of writing. "Words in quotation marks" must stand together; -word leaves out what has it.',
  shown: (shown: number, total: number) => `the first ${number(shown)} of ${number(total)} shown`,
  coming: 'more are coming',
  /** With one or more of the next, a semicolon between them. */
  reasons: (reasons: string) => `also found: ${reasons}`,
  /** Other words than those typed by which a record was found. */
  reason: (found: string, typed: string) => `${found}, for ${typed}`,
  /** Before a value that would narrow what is found: "Only party Russia". */
  only: {
    comparison: 'Only comparison',
    party: 'Only party',
    issue: 'Only issue',
    stance: 'Only stance',
    type: 'Only type',
    authority: 'Only authority',
    language: 'Only language',
    standing: 'Only standing',
    year: 'Only year',
  },
  range: 'Said between',
  from: 'From',
  to: 'To',
  onlyThis: 'Enter in a box chooses it alone.',
  /** With words in quotation marks. */
  near: (words: string) => `no record has ${words}, so what comes near is shown`,
  more: 'Show more',
  none: 'Nothing found. That nothing is recorded does not mean that nothing was said.',
  noneChosen: 'Nothing found within what is chosen.',
  nearest: 'Nearest that would find something:',
  named: 'All that is recorded of what these words name:',
  clear: 'Clear all choices',
  failed: 'The search could not be loaded. The whole index is below.',
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
  types: { position: 'Position', claim: 'Claim', round: 'Round', draft: 'Clause' } satisfies Record<
    KindWith<'isSearched', true>,
    string
  >,
  standings: {
    standing: 'Standing',
    superseded: 'No longer standing',
    retracted: 'Retracted or denied',
    corrected: 'Corrected here',
  },
  browse: 'Everything, by comparison and issue',
  browseNote: 'The whole index on a page, for the browser’s own search.',
  index: 'Index',
  indexOf: (comparison: string) => `Index: ${comparison}`,
  claims: 'Claims and responses',
  rounds: 'Rounds',
  drafts: 'Clauses of texts on the table',
} as const
