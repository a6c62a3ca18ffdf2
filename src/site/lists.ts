import { interfaceLocale } from './locale.ts'

/** How the items of a list stand to each other: all of them, one of them, or one after another. */
export type ListKind = 'conjunction' | 'disjunction' | 'unit'

/** Words of the interface, or numbers, in a row, as its language joins them: "a, b and c", "a, b or c", "a, b, c". */
export function formatWords(items: readonly string[], type: ListKind = 'unit', locale = interfaceLocale): string {
  return new Intl.ListFormat(locale, { type, style: type === 'unit' ? 'short' : 'long' }).format(items)
}
