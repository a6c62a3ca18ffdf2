import { interfaceLocale } from './locale.ts'

/** How the items of a list stand to each other: all of them, one of them, or one after another. */
export type ListKind = 'conjunction' | 'disjunction' | 'unit'

/** Words of the interface, or numbers, in a row, as its language joins them: "a, b and c", "a, b or c", "a, b, c". */
export function formatWords(items: readonly string[], type: ListKind = 'unit', locale = interfaceLocale): string {
  return new Intl.ListFormat(locale, { type, style: type === 'unit' ? 'short' : 'long' }).format(items)
}

/** What stands between two words of a row, and between two parts that have such rows in them, with the blank behind it. */
export const COMMA = /* @__PURE__ */ commaOf(interfaceLocale)
export const SEMICOLON = COMMA === '، ' ? '؛ ' : COMMA === '、' ? '；' : '; '

function commaOf(locale: string): string {
  const parts = new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).formatToParts(['a', 'b', 'c'])
  return parts.find(({ type }) => type === 'literal')?.value ?? ', '
}
