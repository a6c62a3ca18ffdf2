import type { Element } from 'hast'
import type { SpokenWords } from '#core/statement/spoken-words.ts'
import type { Seen } from '#core/statement/seen.ts'
import { element } from '#components/markup/element.ts'
import { seenNote } from '#components/source/seen-note.ts'
import { directionOf } from '#site/direction.ts'
import { isInTranslation, publisherLanguage, ui } from '#site/language.ts'
import { quotation } from '#core/statement/quotation-marks.ts'
import { statementWords } from '#site/statement-words.ts'

/**
/**
 * A speaker's own words, original first, then each translation with the translator named. Character for character; below each
 * what is known of it in its source. Pages in another language than the records' have a translation into it before the others.
 */
export function quotedWords(words: readonly (SpokenWords & { seen?: Seen | null })[], cite?: string): Element[] {
  return inOrder(words).map((spoken) => {
    const { text, lang, seen } = spoken
    return element(
      'blockquote',
      { class: 'quoted', cite },
      element('p', { lang, dir: directionOf(lang) }, quotation(text, lang)),
      spoken.kind === 'translation' &&
        element('footer', { class: 'small', ...ui }, statementWords.translators[spoken.by]),
      seen && element('footer', { class: 'small' }, seenNote(seen)),
    )
  })
}

function inOrder<Words extends SpokenWords>(words: readonly Words[]): readonly Words[] {
  if (!isInTranslation) return words
  const rank = ({ kind, lang }: SpokenWords) =>
    kind === 'original' ? 0 : lang === publisherLanguage || lang.startsWith(`${publisherLanguage}-`) ? 1 : 2
  return words.toSorted((a, b) => rank(a) - rank(b))
}
