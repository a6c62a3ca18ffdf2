import type { Element } from 'hast'
import { element } from '#components/markup/element.ts'
import type { Chosen, FacetCounts } from '#search/protocol.ts'
import { ui } from '#site/language.ts'
import { searchWords } from '#site/search-words.ts'
import { languageOf } from './language-of.ts'

/** The values of one facet to choose from, with how many hits each has. None where there is nothing to choose. */
export function facetList({ facet, values }: FacetCounts, chosen: Chosen): Element | undefined {
  const own = chosen[facet] ?? []
  if (values.length < 2 && own.length === 0) return undefined
  const boxes = values.map(({ key, label, lang, count }) => ({
    isFirst: own.includes(key),
    box: element(
      'label',
      {},
      element('input', { type: 'checkbox', name: facet, value: key, checked: own.includes(key) }),
      element('span', languageOf({ lang }), label),
      element('span', { class: 'facet-count tabular' }, String(count)),
    ),
  }))
  const first = boxes.filter(({ isFirst }, at) => isFirst || at < FEW).map(({ box }) => box)
  const more = boxes.filter(({ isFirst }, at) => !isFirst && at >= FEW).map(({ box }) => box)
  return element(
    'fieldset',
    { class: 'facet' },
    element('legend', ui, searchWords.facets[facet]),
    first,
    more.length > 0 &&
      element('details', { 'data-facet': facet }, element('summary', ui, searchWords.moreValues(more.length)), more),
  )
}

/** More than these would push the next facet out of sight. */
const FEW = 6
