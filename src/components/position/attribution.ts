import type { Element } from 'hast'
import type { Statement } from '#core/statement/statement.ts'
import { element } from '#components/markup/element.ts'
import { sourceLink } from '#components/source/source-link.ts'
import { saidAt } from '#components/words/said.ts'
import { cellWords } from '#site/cell-words.ts'
import { ui } from '#site/language.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'
import { urls } from '#site/urls.ts'

/** Who said it, in what role, with what authority, when, and where it stands. Never apart from the words. */
export function attribution(statement: Statement): Element {
  const { position, speaker, said, cited } = statement
  return element(
    'p',
    { class: 'attribution' },
    element('b', {}, speaker.name),
    speaker.role && `${marks.comma}${speaker.role}`,
    [' · ', saidAt(said), ' · ', account(statement)],
    cited.source && [' · ', sourceLink(cited.source, cited.address)],
    cited.locator && ` · ${cited.locator}`,
    ' · ',
    element('a', { href: urls.position(position), ...ui }, cellWords.position.permalink),
  )
}

/** The authority of a statement, and whose account of it we have: a reporter's or another party's is not the party's own. */
export function account({ authority, account: whose }: Statement): Element {
  // "Reported" says already whose account it is.
  const isSaid = authority === 'reported' && whose.kind === 'publisher'
  return element(
    'span',
    {},
    element('a', { class: 'authority', href: urls.about('authority'), ...ui }, cellWords.authority[authority]),
    !isSaid && [marks.comma, element('span', ui, cellWords.position.reportedBy[whose.kind])],
    whose.kind === 'party' && ` ${whose.party.name}`,
  )
}
