import type { Element } from 'hast'
import type { Source } from '#core/model/record.ts'
import { element } from '#components/markup/element.ts'
import { cellWords } from '#site/cell-words.ts'
import { ui } from '#site/language.ts'
import { urls } from '#site/urls.ts'

/** The way to a source from whatever rests on it: its publisher, and our page about it. */
export function sourceLink(source: Source): Element {
  const out = { class: 'source-link', href: source.url, rel: 'external noopener nofollow', hreflang: source.lang }
  return element(
    'span',
    { class: 'source-links' },
    element('a', out, source.publisher),
    ' · ',
    element('a', { href: urls.source(source.comparison, source.id), ...ui }, cellWords.source.link),
  )
}
