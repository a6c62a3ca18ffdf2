import type { Element } from 'hast'
import type { Cell } from '#core/compare/cell.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { KINDS } from '#core/model/kinds.ts'
import type { Gap } from '#core/model/record.ts'
import { element } from '#components/markup/element.ts'
import { ui } from '#site/language.ts'
import { nameOf } from '#site/party-names.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'
import { suggestWords as words } from '#site/suggest-words.ts'
import { takesChanges } from '#site/takes-changes.ts'
import { urls } from '#site/urls.ts'

/**
 * What readers may do about a cell: change what it shows, or propose what it lacks; in a brief one only the first of the
 * two that holds. Of a note that nothing was found also to correct that. False where nobody takes it.
 */
export function cellSuggestion(dataset: Dataset, cell: Cell, isBrief = false): Element | false {
  if (!takesChanges) return false
  const propose = urls.contribute({ type: 'position', in: dataset.comparison.id, issue: cell.issue, party: cell.party })
  // Many of these stand on a page: who hears its links one by one is told which cell each is about.
  const about = `${nameOf(dataset, cell.party, cell.day)}${marks.comma}${dataset.issueById.get(cell.issue)?.title ?? cell.issue}`
  const named = (text: string) => ({ 'aria-label': text + marks.colon + about })
  const hasWords = cell.state === 'coded' || cell.state === 'uncoded'
  const gap = 'gap' in cell ? cell.gap : null
  const other = hasWords ? words.position : words.missing
  return element(
    'p',
    { class: 'cell-suggestion small', ...ui },
    hasWords && element('a', { href: `${urls.position(cell.headline)}#suggest`, ...named(words.title) }, words.title),
    hasWords && !isBrief && ' · ',
    (!hasWords || !isBrief) && element('a', { href: propose, ...named(other) }, other),
    // A note that nothing was found has no page of its own on which it could be corrected.
    gap !== null &&
      !isBrief && [' · ', element('a', { href: correctionOf(gap), ...named(words.correct) }, words.correct)],
  )
}

/** The form with the record in it; what a page is sent to show another day knows no files. */
function correctionOf({ comparison, id }: Gap): string {
  return urls.contribute({ edit: `${comparison}/${KINDS.gap.folder}/${id}.md` })
}
