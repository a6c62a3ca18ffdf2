import type { Element } from 'hast'
import { element } from '#components/markup/element.ts'
import type { Answer, ShownHit, Tier } from '#search/protocol.ts'
import { ui } from '#site/language.ts'
import { suggestionWords as words } from '#site/suggestion-words.ts'
import { hit } from './hit.ts'
import { lackingWords } from './lacking-words.ts'

/**
 * The hits from a place on, as items of the list. Where hits begin that do not hold all words, it is said what they lack.
 * Of several in a row of one day and one source the first alone says so; the others stand close below it.
 */
export function hitGroups({ hits, some }: Answer, from: number): Element[] {
  return hits.slice(from).flatMap((one, nth): Element[] => {
    const before = hits[from + nth - 1]
    const isFirst = one.tier !== 'all' && one.tier !== before?.tier
    const item = hit(one, before !== undefined && !isFirst && isSameSource(one, before))
    return isFirst ? [heading(one.tier, some), item] : [item]
  })
}

function isSameSource(one: ShownHit, other: ShownHit): boolean {
  return one.attribution !== undefined && one.date === other.date && one.attribution.text === other.attribution?.text
}

function heading(tier: Tier, some: Answer['some']): Element {
  const text = tier === 'meaning' ? words.byMeaning : lackingWords(some)
  return element('li', { class: 'hit-heading', ...ui }, element('p', {}, text))
}
