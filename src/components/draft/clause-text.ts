import type { Element } from 'hast'
import type { WordRun } from '#core/statement/word-runs.ts'
import { element } from '#components/markup/element.ts'
import { directionOf } from '#site/direction.ts'
import { draftWords as words } from '#site/draft-words.ts'
import { ui } from '#site/language.ts'

/**
 * The text of a clause, character for character: blanks and line ends stand as they are in the document. Words that another
 * text does not have are underlined, those that it had instead are struck, and both are said to those who listen.
 */
export function clauseText(runs: readonly WordRun[], lang: string): Element {
  const marked = runs.map(({ text, change }) => {
    if (change === 'same') return text
    const label = element('span', { class: 'visually-hidden', ...ui }, `${words[change]} `)
    return element(change === 'added' ? 'ins' : 'del', {}, label, text)
  })
  return element('blockquote', { class: 'clause-text' }, element('p', { lang, dir: directionOf(lang) }, marked))
}
