import { placesIn } from './word-module.ts'

/** A value of a module by its constant and the way in it, and the expression that takes its place. */
export type Replacement = { readonly object: string; readonly way: readonly string[]; readonly code: string }

/**
 * The code of a module in which other values stand in the place of its own, so that a page's script holds only what is said. What
 * a constant took over from another has no place of its own: it is set after it.
 */
export function replaceWords(code: string, replacements: readonly Replacement[]): string {
  const places = placesIn(code)
  const placeOf = ({ object, way }: Replacement) => places.get([object, ...way].join('\n'))
  const set = replacements.filter((one) => placeOf(one) === undefined)
  const inPlace = replacements
    .flatMap((one) => {
      const place = placeOf(one)
      return place === undefined ? [] : [{ ...place, code: one.code }]
    })
    .sort((a, b) => b.start - a.start)
  const replaced = inPlace.reduce(
    (text, { start, end, code: value }) => text.slice(0, start) + value + text.slice(end),
    code,
  )
  const lines = set.map(
    ({ object, way, code: value }) =>
      `;${object}${way.map((step) => `[${JSON.stringify(step)}]`).join('')} = ${value}\n`,
  )
  return lines.length === 0 ? replaced : `${replaced}\n${lines.join('')}`
}
