import { showText } from '#core/problem/show-value.ts'
import type { CellFault } from './read-cell.ts'
import { meaningOf, type Mapping, type WordTopic } from './mapping.ts'
import type { Names } from './names.ts'

/** The most choices that a message names one by one. */
const MOST_NAMED = 12

/**
 * The id that a name in the table stands for: what the mapping says, or else whatever is called so. A name that is only near
 * to one, or that several bear, is asked about and never taken.
 *
 * @param key where the answer stands in the mapping, if not under the name alone
 */
export function resolveName(
  text: string,
  names: Names,
  {
    topic,
    noun,
    key = text,
  }: { readonly topic: Exclude<WordTopic, 'columns'>; readonly noun: string; readonly key?: string },
  mapping: Mapping,
): { readonly value: string } | CellFault {
  const told = meaningOf(mapping[topic], key)
  const isTold = told !== undefined && told !== ''
  const found = names.find(isTold ? told : text)
  if (found.kind === 'one') return { value: found.id }
  const { choices } = names
  const listed = choices.slice(0, MOST_NAMED).map(({ id }) => id)
  const all = `${listed.join(', ')}${choices.length > MOST_NAMED ? ` or one of ${choices.length - MOST_NAMED} more` : ''}`
  const meant = found.kind === 'none' ? names.meantBy(isTold ? told : text) : null
  const message =
    found.kind === 'several'
      ? `found ${showText(text)}, which ${found.ids.join(' and ')} are both called; expected the id of one`
      : isTold
        ? `the mapping says that ${showText(text)} is ${showText(told)}, which is no ${noun}`
        : `found no ${noun} called ${showText(text)}, expected ${choices.length === 0 ? 'one that is there' : `one of ${all}`}`
  const fix =
    meant !== null
      ? `Did you mean "${meant}"?`
      : found.kind === 'several'
        ? 'Write the id.'
        : `Write its name, its id, or add the ${noun} first.`
  const asks = `Which ${noun} is "${text}"?`
  return { message, fix, question: { path: [topic, key], text, asks, choices, meant } }
}
