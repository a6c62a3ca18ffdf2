import type { Element } from 'hast'
import type { Dataset } from '#core/model/dataset.ts'
import type { Position } from '#core/model/record.ts'
import { element } from '#components/markup/element.ts'
import { sourceLink } from '#components/source/source-link.ts'
import { saidBy } from '#components/words/said.ts'
import { cellWords } from '#site/cell-words.ts'
import { ui } from '#site/language.ts'
import { nameOf } from '#site/party-names.ts'
import { urls } from '#site/urls.ts'

/** Who said it, in what role, with what authority, when, and where it stands. Never apart from the words. */
export function attribution(dataset: Dataset, position: Position): Element {
  const { name, role } = position.speaker
  const source = dataset.sourceById.get(position.source)
  return element(
    'p',
    { class: 'attribution' },
    element('b', {}, name),
    role && `, ${role}`,
    [' · ', saidBy(position), ' · ', account(dataset, position)],
    source && [' · ', sourceLink(source)],
    position.locator && ` · ${position.locator}`,
    ' · ',
    element('a', { href: urls.position(position), ...ui }, cellWords.position.permalink),
  )
}

/** The authority of a statement, and whose account of it we have: a reporter's or another party's is not the party's own. */
export function account(dataset: Dataset, { authority, reported_by: by, quote, translation }: Position): Element {
  const words = cellWords.position.reportedBy
  const isParty = by.startsWith(PARTY)
  const own = translation && !quote ? words.selfTranslated : words.self
  // "Reported" says already whose account it is.
  const whose = isParty ? words.party : by === 'self' ? own : authority !== 'reported' && words.publisher
  return element(
    'span',
    {},
    element('a', { class: 'authority', href: urls.about('authority'), ...ui }, cellWords.authority[authority]),
    whose && [', ', element('span', ui, whose)],
    isParty && ` ${nameOf(dataset, by.slice(PARTY.length))}`,
  )
}

const PARTY = 'party:'
