import { formatNumber as number } from './numbers.ts'

/** The words of the interface around what is suggested as one types, and of hits wherever they stand. */
export const suggestionWords = {
  suggestions: 'Statements found',
  count: (total: number) => (total === 0 ? 'Nothing found' : total === 1 ? '1 found' : `${number(total)} found`),
  /** A word that somebody typed, among others. */
  quoted: (word: string) => `“${word}”`,
  /** With words in quotation marks: those that the records below have. */
  having: (held: string) => `No statement has all of these words. These have ${held}, or most of what the words tell:`,
  lacking: (held: string, lacking: string) =>
    `No statement has all of these words. These have ${held}, not ${lacking}, or most of what the words tell:`,
  byMeaning: 'Found by words of like meaning:',
  noneBut: 'Nothing found. Nearest that would find something:',
  countOfSuggestions: (total: number) => (total === 0 ? 'Nothing found' : `${number(total)} found; arrow keys choose`),
  here: 'In this comparison',
  all: (query: string) => `All results for “${query}”`,
  failedShort: 'The search could not be loaded; Enter leads to the index.',
} as const
