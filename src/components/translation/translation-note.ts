import type { Element } from 'hast'
import { element } from '#components/markup/element.ts'
import { formatDate } from '#site/dates.ts'
import type { ShownTranslation } from '#site/in-page-language.ts'
import { ui } from '#site/language.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'
import { translationWords as words } from '#site/translation-words.ts'
import { urls } from '#site/urls.ts'

/** What a page says above everything else of its translations: of which the original has changed since. Null where of none. */
export function olderNote(shown: readonly ShownTranslation[]): Element | null {
  const older = shown.filter(({ isStale }) => isStale)
  const mark = element('span', { 'aria-hidden': 'true' }, `${words.mark} `)
  return older.length === 0 ? null : note('translation-note frame', [mark, words.older], older)
}

/** What it says below: which were made by a machine. */
export function machineNote(shown: readonly ShownTranslation[]): Element | null {
  const made = shown.filter(({ translation }) => translation.by === 'machine')
  return made.length === 0 ? null : note('translation-note frame small', [words.machine], made)
}

/** The same where nothing but text can stand, each a line. */
export function notesInWords(shown: readonly ShownTranslation[]): string[] {
  const line = (about: string, of: readonly ShownTranslation[]) =>
    of.length === 0 ? [] : [`${about} ${of.map(inWords).join(marks.semicolon)}`]
  return [
    ...line(
      `${words.mark} ${words.older}`,
      shown.filter(({ isStale }) => isStale),
    ),
    ...line(
      words.machine,
      shown.filter(({ translation }) => translation.by === 'machine'),
    ),
  ]
}

function inWords({ heading, translation }: ShownTranslation): string {
  return `${heading} (${words.on(formatDate(translation.translated))})`
}

function note(kind: string, about: readonly (string | Element)[], shown: readonly ShownTranslation[]): Element {
  const items = shown.map(({ heading, page, translation }) =>
    element(
      'li',
      {},
      page === null ? heading : element('a', { href: page === '' ? urls.home() : urls.record(page) }, heading),
      ' (',
      element('time', { datetime: translation.translated, ...ui }, words.on(formatDate(translation.translated))),
      ')',
    ),
  )
  return element('aside', { class: kind }, element('p', { ...ui }, about), element('ul', {}, items))
}
