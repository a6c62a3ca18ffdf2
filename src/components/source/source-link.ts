import type { Element } from 'hast'
import type { Source } from '#core/model/record.ts'
import { accessTo } from '#core/model/source-access.ts'
import { mainLanguageOf } from '#core/model/source-languages.ts'
import { element, type Child } from '#components/markup/element.ts'
import { cellWords } from '#site/cell-words.ts'
import { ui } from '#site/language.ts'
import { urls } from '#site/urls.ts'

/**
 * The way to a source from whatever rests on it: its publisher, what to know before going there, an archived copy, and our page
 * about it.
 *
 * @param address leads to the very words, where they are known to stand there
 */
export function sourceLink(source: Source, address?: string): Element {
  const { first, beside, isArchived } = accessTo(source)
  const ours = element('a', { href: urls.source(source.comparison, source.id), ...ui }, cellWords.source.link)
  const href = isArchived ? first : (address ?? first)
  return element(
    'span',
    { class: 'source-links' },
    href === undefined ? source.publisher : outward(source, href, source.publisher),
    isArchived && [' (', element('span', ui, cellWords.source.archived), ')'],
    accessNote(source),
    beside !== undefined && [' · ', outward(source, beside, cellWords.source.archived, true)],
    ' · ',
    ours,
  )
}

/** What a reader should know before going to a source; nothing where there is nothing to know. */
export function accessNote(source: Source): Child {
  const { note } = accessTo(source)
  return note && [' (', element('span', ui, cellWords.source.access[note]), ')']
}

function outward(source: Source, href: string, text: string, isOurs = false): Element {
  const rel = 'external noopener nofollow'
  const of = { href, rel, hreflang: mainLanguageOf(source) }
  return element('a', isOurs ? { ...of, ...ui } : { class: 'source-link', ...of }, text)
}
