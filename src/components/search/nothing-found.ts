import type { Element } from 'hast'
import { element } from '#components/markup/element.ts'
import type { Answer } from '#search/protocol.ts'
import { ui } from '#site/language.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'
import { searchWords as words } from '#site/search-words.ts'
import { urls } from '#site/urls.ts'
import { inLanguage } from './language-of.ts'
import { formatState, isNarrowed, type SearchState, withoutNarrowing } from './search-state.ts'

/** What stands where hits would stand: that there are none, and every way on that there is. */
export function nothingFound({ nearest, recognised }: Answer, state: SearchState): Element {
  const link = (query: string, label: string) =>
    element('a', { href: formatState({ ...withoutNarrowing(state), query }), 'data-query': query }, label)
  const way = (to: Element, count: number) =>
    element('li', {}, to, ' ', element('span', { class: 'facet-count tabular' }, String(count)))
  const ways = nearest.map(({ query, count }) => way(link(query, query), count))
  const named = recognised.map(({ facet, key, label, lang, count }) => {
    const href = formatState({ query: '', chosen: { [facet]: [key] }, order: state.order })
    return way(
      element('a', { href }, element('span', ui, words.facets[facet] + marks.colon), inLanguage(lang, label)),
      count,
    )
  })
  const narrowed = isNarrowed(state)
  const clear = element('button', { type: 'button', class: 'link', 'data-clear': true }, words.clear)
  return element(
    'div',
    {},
    element('p', ui, narrowed && nearest.length === 0 && named.length === 0 ? words.noneChosen : words.none),
    ways.length > 0 && element('p', ui, words.nearest),
    ways.length > 0 && element('ul', { class: 'plain nearest' }, ways),
    named.length > 0 && element('p', ui, words.named),
    named.length > 0 && element('ul', { class: 'plain nearest' }, named),
    narrowed && element('p', ui, clear),
    element('p', ui, element('a', { href: urls.search() }, words.browse)),
  )
}
