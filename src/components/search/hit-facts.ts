import { isPartialDate } from '#core/model/date.ts'
import { marksOf } from '#core/statement/quotation-marks.ts'
import { element, joined, type Child } from '#components/markup/element.ts'
import type { MarkedText, ShownHit } from '#search/protocol.ts'
import { formatDate } from '#site/dates.ts'
import { publisherLanguage, ui } from '#site/language.ts'
import { punctuationWords } from '#site/punctuation-words.ts'
import { statementWords } from '#site/statement-words.ts'
import { urls } from '#site/urls.ts'
import { nameIn } from './language-of.ts'
import { markedText } from './marked-text.ts'

/** The address of its page, with the words to mark there. */
export function hitUrl({ id, marks }: ShownHit): string {
  const query = marks === '' ? '' : `?${new URLSearchParams({ marks })}`
  const [page = '', part] = urls.record(id).split('#')
  return page + query + (part === undefined ? '' : `#${part}`)
}

/** Who, on what, when, where. */
export function hitFacts(shown: ShownHit): Child[] {
  const { parties, issues, date, comparison, type, typeLabel } = shown
  const names = (all: readonly string[]) =>
    joined(
      all.map((name) => nameIn(shown, name)),
      punctuationWords.comma,
    )
  const who = type === 'position' ? element('b', {}, names(parties)) : element('b', ui, typeLabel)
  const others = type === 'position' ? issues : parties
  const when = isPartialDate(date) && element('time', { datetime: date, ...ui }, formatDate(date))
  return joined(
    [who, others.length > 0 && names(others), when, comparison !== '' && nameIn(shown, comparison)].filter(
      (part) => part !== false,
    ),
    ' · ',
  )
}

/** The words of a speaker between the marks of their language. */
export function quotedText(shown: MarkedText): Child[] {
  const [open, close] = marksOf(shown.lang ?? publisherLanguage)
  return [open, markedText(shown), close]
}

/** Who made the translation that is shown; nothing of words that are shown as they were said. */
export function translatorOf({ by }: MarkedText): string | undefined {
  return by && statementWords.translators[by]
}
