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
 * A speaker's own words, original first, then each translation with the translator named. Character for character. Pages in
 * another language than the records' have a translation into it before the others.
 *
 * @param seen what is known of each of them in its source, in their order
 */
export function quotedWords(
  words: readonly SpokenWords[],
  cite?: string,
  seen: readonly (Seen | null)[] = [],
): Element[] {
  return inOrder(words).map(({ spoken, at }) => {
    const found = seen[at]
    const { text, lang } = spoken
    return element(
      'blockquote',
      { class: 'quoted', cite },
      element('p', { lang, dir: directionOf(lang) }, quotation(text, lang)),
      spoken.kind === 'translation' &&
        element('footer', { class: 'small', ...ui }, statementWords.translators[spoken.by]),
      found && element('footer', { class: 'small' }, seenNote(found)),
    )
  })
}

function inOrder(words: readonly SpokenWords[]): { readonly spoken: SpokenWords; readonly at: number }[] {
  const all = words.map((spoken, at) => ({ spoken, at }))
  if (!isInTranslation) return all
  const rank = ({ kind, lang }: SpokenWords) =>
    kind === 'original' ? 0 : lang === publisherLanguage || lang.startsWith(`${publisherLanguage}-`) ? 1 : 2
  return all.sort((a, b) => rank(a.spoken) - rank(b.spoken))
}
