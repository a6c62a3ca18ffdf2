import { interfaceLocale } from './locale.ts'

/** The words of the interface around what is suggested as one types, and of hits wherever they stand. */
export const suggestionWords = {
  suggestions: 'Statements found',
  count: (total: number) => (total === 0 ? 'Nothing found' : total === 1 ? '1 found' : `${number(total)} found`),
  lacking: (held: readonly string[], lacking: readonly string[]) =>
    `No statement has all of these words. These have ${list(held)}${lacking.length > 0 ? `, not ${list(lacking, 'or')}` : ''}, or most of what the words tell:`,
  byMeaning: 'Found by words of like meaning:',
  noneBut: 'Nothing found. Nearest that would find something:',
  countOfSuggestions: (total: number) => (total === 0 ? 'Nothing found' : `${number(total)} found; arrow keys choose`),
  here: 'In this comparison',
  all: (query: string) => `All results for “${query}”`,
  failedShort: 'The search could not be loaded; Enter leads to the index.',
} as const

function list(words: readonly string[], joint = 'and'): string {
  const quoted = words.map((word) => `“${word}”`)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${joint} ${quoted.at(-1)}`
}

/** A number as the interface writes it. */
export function number(value: number): string {
  return value.toLocaleString(interfaceLocale)
}
