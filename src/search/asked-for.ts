import type { QueryUnit } from './query-units.ts'

/**
 * What a question asks for by how it begins: who was there, when or where something was is answered by a round, how much or
 * how many by a figure. It only brings forward what has the words of the question anyway.
 */
export function askedFor(units: readonly QueryUnit[]): AskedFor {
  const [first = '', second = ''] = units.map(({ text }) => text)
  return { round: EVENT.has(first), figure: AMOUNT.has(first) || (first === 'how' && HOW.has(second)) }
}

const EVENT = new Set('who when where wer wann wo кто когда где хто коли де'.split(' '))
const AMOUNT = new Set(['wieviel', 'combien', 'сколько', 'скільки'])
const HOW = new Set('many much large big high long'.split(' '))

export type AskedFor = { readonly round: boolean; readonly figure: boolean }
