import type { LoadedSite } from './loaded-site.ts'
import { parseQuery } from './parse-query.ts'
import type { WayOn } from './protocol.ts'
import { searchWith, type Tools } from './search-with.ts'
import { knownVariants } from './word-variants.ts'

/**
 * For a query that found nothing: what would find something, with how much. A word that stands nowhere is replaced by
 * words that look like it; then each of the words that do stand somewhere alone, the rarest first. At most five.
 */
export function waysOn({ index, textsOf }: LoadedSite, typed: string, tools: Tools): WayOn[] {
  const { units } = parseQuery(typed)
  const texts = units.map(({ text }) => text)
  const replaced = units.flatMap((unit, at) => {
    if (unit.kind !== 'word' || knownVariants(index, unit.text, false).size > 0) return []
    // Further off than what is found at once, so at least the first letter has to be right: few mistype it.
    const near = tools.nearWords?.(unit.text, index.words, { lax: true }) ?? []
    const likely = near.filter(({ word }) => word[0] === unit.text[0])
    return likely.slice(0, MOST).map(({ word }) => texts.with(at, word).join(' '))
  })
  const small = new Set([...index.small.values()].flatMap((words) => [...words]))
  const telling = texts.filter((text) => !small.has(text))
  const alone = texts.length > 1 ? telling : []
  const ways = [...new Set(replaced), ...new Set(alone)].map((query) => {
    const { hits } = searchWith(index, query, textsOf, {})
    return { query, count: hits.length }
  })
  const whole = ways.slice(0, replaced.length).filter(({ count }) => count > 0)
  const parts = ways.slice(replaced.length).filter(({ count }) => count > 0)
  return [...whole, ...parts.sort((a, b) => a.count - b.count)].slice(0, MOST)
}

const MOST = 5
