import type { Answer } from '#search/protocol.ts'
import { formatWords, type ListKind } from '#site/lists.ts'
import { suggestionWords as words } from '#site/suggestion-words.ts'

/** Which of the words that were typed the records below have, and which they do not. */
export function lackingWords(some: Answer['some']): string {
  const { held = [], lacking = [] } = some ?? {}
  const having = quotedWords(held, 'conjunction')
  return lacking.length === 0 ? words.having(having) : words.lacking(having, quotedWords(lacking, 'disjunction'))
}

/** Words that were typed, each in quotation marks. */
export function quotedWords(typed: readonly string[], kind: ListKind = 'unit'): string {
  return formatWords(typed.map(words.quoted), kind)
}
