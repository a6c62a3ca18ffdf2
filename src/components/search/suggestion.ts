import type { Element } from 'hast'
import { element } from '#components/markup/element.ts'
import type { MarkedText, ShownHit } from '#search/protocol.ts'
import { ui } from '#site/language.ts'
import { hitFacts, hitUrl, quotedText, translatorOf } from './hit-facts.ts'
import { inLanguage, languageOf } from './language-of.ts'
import { markedText } from './marked-text.ts'

/** A hit in the list below the field, where one line must tell enough. */
export function suggestion(shown: ShownHit, isAnywhere: boolean): Element {
  const { title, texts } = shown
  return element(
    'a',
    { ...OPTION, href: hitUrl(shown) },
    element('span', { class: 'suggestion-title', ...languageOf(title) }, markedText(title)),
    ' ',
    // Found by other words than those of its title: the sentence says why it is here.
    title.ranges.length === 0 && texts[0] && sentence(texts[0]),
    ' ',
    element('span', { class: 'small' }, hitFacts(isAnywhere ? shown : { ...shown, comparison: '' })),
  )
}

/** Words that somebody said are told from the publisher's here too, and a translation from what was said. */
function sentence(text: MarkedText): Element {
  const translator = translatorOf(text)
  return element(
    'span',
    { class: 'suggestion-text' },
    inLanguage(text.lang, text.spoken === undefined ? markedText(text) : quotedText(text)),
    translator && ` (${translator})`,
  )
}

/** A suggestion that leads to a query. */
export function linkOption(href: string, words: string, className = ''): Element {
  return element('a', { ...OPTION, class: `suggestion ${className}`.trim(), href, ...ui }, words)
}

const OPTION = { class: 'suggestion', role: 'option', tabindex: '-1', 'aria-selected': 'false' }
