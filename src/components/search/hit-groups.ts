import type { Element } from 'hast'
import { element } from '#components/markup/element.ts'
import type { Answer, ShownHit, Tier } from '#search/protocol.ts'
import { ui } from '#site/language.ts'
import { searchWords as words } from '#site/search-words.ts'
import { hit } from './hit.ts'

/**
 * The hits from a place on, as items of the list. Where hits begin that do not hold all words, it is said what they lack;
 * where several in a row are of one source and one day, all but the first two are folded up.
 */
export function hitGroups({ hits, some }: Answer, from: number): Element[] {
  const items: Element[] = []
  for (let at = from; at < hits.length;) {
    const one = hits[at]!
    const before = hits[at - 1]
    if (one.tier !== 'all' && one.tier !== before?.tier) items.push(heading(one.tier, some))
    const run = repeated(hits, at)
    items.push(
      ...hits
        .slice(at, at + SHOWN)
        .slice(0, run)
        .map(hit),
    )
    if (run > SHOWN) items.push(folded(hits.slice(at + SHOWN, at + run)))
    at += run > SHOWN ? run : 1
  }
  return items
}

/** So many of a run are shown; the others are folded up, if they are worth a line. */
const SHOWN = 2

/** How many hits in a row, from a place on, are of one day and one source; less than four are not worth folding. */
function repeated(hits: readonly ShownHit[], at: number): number {
  const key = ({ date, attribution, tier }: ShownHit) => `${tier} ${date} ${attribution?.text.split(' · ').at(-1)}`
  let end = at + 1
  while (end < hits.length && hits[at]!.attribution && key(hits[end]!) === key(hits[at]!)) end++
  return end - at >= SHOWN + 2 ? end - at : 1
}

function heading(tier: Tier, some: Answer['some']): Element {
  const text = tier === 'meaning' ? words.byMeaning : words.lacking(some?.held ?? [], some?.lacking ?? [])
  return element('li', { class: 'hit-heading', ...ui }, element('p', {}, text))
}

function folded(hits: readonly ShownHit[]): Element {
  const summary = element('summary', ui, words.moreOfSource(hits.length))
  return element(
    'li',
    { class: 'hit-more' },
    element('details', {}, summary, element('ol', { class: 'plain' }, hits.map(hit))),
  )
}
