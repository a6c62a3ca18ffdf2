import type { Element } from 'hast'
import { element } from '#components/markup/element.ts'
import type { ShownHit } from '#search/protocol.ts'
import { ui } from '#site/language.ts'
import { hitFacts, hitUrl } from './hit.ts'
import { markedText } from './marked-text.ts'

/** A hit in the list below the field, where one line must tell enough. */
export function suggestion(shown: ShownHit, isAnywhere: boolean): Element {
  const { title, texts } = shown
  return element(
    'a',
    { ...OPTION, href: hitUrl(shown) },
    element('span', { class: 'suggestion-title' }, markedText(title)),
    ' ',
    // Found by other words than those of its title: the sentence says why it is here.
    title.ranges.length === 0 && texts[0] && element('span', { class: 'suggestion-text' }, markedText(texts[0])),
    ' ',
    element('span', { class: 'small' }, hitFacts(isAnywhere ? shown : { ...shown, comparison: '' })),
  )
}

/** A suggestion that leads to a query. */
export function linkOption(href: string, words: string, className = ''): Element {
  return element('a', { ...OPTION, class: `suggestion ${className}`.trim(), href, ...ui }, words)
}

const OPTION = { class: 'suggestion', role: 'option', tabindex: '-1', 'aria-selected': 'false' }
