import type { Element } from 'hast'
import type { Quote, Translation } from '#core/model/words.ts'
import { element } from '#components/markup/element.ts'
import { cellWords } from '#site/cell-words.ts'
import { directionOf } from '#site/direction.ts'
import { ui } from '#site/language.ts'

type Quoted = { readonly quote?: Quote; readonly translation?: Translation }

/** A speaker's own words, original first, then the translation with the translator named. Character for character. */
export function quotedWords({ quote, translation }: Quoted, cite: string | undefined): Element[] {
  const words = ({ text, lang }: { text: string; lang: string }) =>
    element('p', { lang, dir: directionOf(lang) }, `“${text}”`)
  const original = quote && element('blockquote', { class: 'quoted', cite }, words(quote))
  const translated =
    translation &&
    element(
      'blockquote',
      { class: 'quoted', cite },
      words(translation),
      element('footer', { class: 'small', ...ui }, cellWords.position.translators[translation.by]),
    )
  return [original, translated].filter((one) => one !== undefined)
}
