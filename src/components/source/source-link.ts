import type { Element } from 'hast'
import type { Source } from '#core/model/record.ts'
import { mainLanguageOf } from '#core/model/source-languages.ts'
import { element } from '#components/markup/element.ts'
import { cellWords } from '#site/cell-words.ts'
import { ui } from '#site/language.ts'
import { urls } from '#site/urls.ts'

/** The way to a source from whatever rests on it: its publisher, and our page about it. */
export function sourceLink(source: Source): Element {
  const { url } = source
  const ours = element('a', { href: urls.source(source.comparison, source.id), ...ui }, cellWords.source.link)
  if (url === undefined) return element('span', { class: 'source-links' }, source.publisher, ' · ', ours)
  const rel = 'external noopener nofollow'
  const out = { class: 'source-link', href: url, rel, hreflang: mainLanguageOf(source) }
  return element('span', { class: 'source-links' }, element('a', out, source.publisher), ' · ', ours)
}
