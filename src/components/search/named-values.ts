import type { Element } from 'hast'
import { element } from '#components/markup/element.ts'
import type { Answer, Facet, FacetValue } from '#search/protocol.ts'
import { ui } from '#site/language.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'
import { searchWords as words } from '#site/search-words.ts'
import { inLanguage } from './language-of.ts'
import type { SearchState } from './search-state.ts'

/**
 * Buttons above the hits: for what the query names (a party, an issue, a year), only these; and for what is chosen, so
 * that it is seen and taken back without opening the facets.
 */
export function namedValues({ recognised, facets, total }: Answer, { chosen }: SearchState): Element[] {
  const taken = facets.flatMap(({ facet, values }) =>
    values.filter(({ key }) => chosen[facet]?.includes(key)).map((value) => button(facet, value, true)),
  )
  const named = total > 0 ? recognised : []
  return [...taken, ...named.map((value) => button(value.facet, value, false))]
}

function button(facet: Facet, { key, label, lang, count }: FacetValue, isChosen: boolean) {
  const attributes = { type: 'button', class: 'named-value', 'data-only': facet, 'data-key': key }
  return element(
    'button',
    { ...attributes, 'aria-pressed': isChosen ? 'true' : 'false' },
    element('span', ui, isChosen ? words.facets[facet] + marks.colon : `${words.only[facet]} `),
    inLanguage(lang, label),
    ' ',
    element('span', { class: 'facet-count tabular' }, String(count)),
    isChosen && element('span', { 'aria-hidden': 'true' }, ' ×'),
  )
}
