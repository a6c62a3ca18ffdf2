import { compareText } from '../model/compare-text.ts'

/**
 * An order in which a coder meets items: the same each time for one coder, another for the next, and made of nothing but the
 * two names, so that it tells nothing of dates, parties or stances.
 */
export function shuffledFor<T extends { readonly id: string }>(coder: string, items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, place: fingerprint(`${coder}\n${item.id}`) }))
    .sort((a, b) => a.place - b.place || compareText(a.item.id, b.item.id))
    .map(({ item }) => item)
}

/** FNV-1a over UTF-16 units with a last mixing, for texts that differ in their last letters too. */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
