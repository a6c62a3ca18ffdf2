import { placeOf, placesIn } from './word-module.ts'

/** A value of a module by its constant and the way in it, and the expression that takes its place. */
export type Replacement = { readonly object: string; readonly way: readonly string[]; readonly code: string }

/**
 * The code of a module in which other values stand in the place of its own, so that a page's script holds only what is said. Of two
 * for one place the later holds. What a constant took over from another has no place of its own: it is set after it.
 */
export function replaceWords(code: string, replacements: readonly Replacement[]): string {
  const places = placesIn(code)
  const byPlace = new Map(replacements.map((one) => [placeOf(one), one]))
  const set = [...byPlace].filter(([place]) => !places.has(place)).map(([, one]) => one)
  const inPlace = [...byPlace]
    .flatMap(([at, { code: value }]) => {
      const place = places.get(at)
      return place === undefined ? [] : [{ ...place, value }]
    })
    .sort((a, b) => b.start - a.start)
  const replaced = inPlace.reduce((text, { start, end, value }) => text.slice(0, start) + value + text.slice(end), code)
  return set.length === 0 ? replaced : `${replaced}\n${set.map(assignment).join('')}`
}

function assignment({ object, way, code }: Replacement): string {
  return `;${object}${way.map((step) => `[${JSON.stringify(step)}]`).join('')} = ${code}\n`
}
