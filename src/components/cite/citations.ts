import { positionItem, type CslItem } from '#core/export/csl-item.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Position } from '#core/model/record.ts'
import type { Site } from '#core/model/site.ts'
import { saidOn } from '#core/model/said-on.ts'
import { cellWords } from '#site/cell-words.ts'
import { formatDate, formatSpan } from '#site/dates.ts'
import { linksOf } from '#site/open-data.ts'
import { openWords } from '#site/open-words.ts'
import { formatBibtex, formatReference, STYLES } from './format-reference.ts'

/** One way to cite, ready to be copied. */
export type Citation = { readonly id: string; readonly label: string; readonly text: string; readonly isCode: boolean }

/** A position in every style: who said what, the source in which it stands, and this page as the place it was seen. */
export function positionCitations(position: Position, dataset: Dataset, site: Site): Citation[] {
  const party = dataset.partyById.get(position.party)?.name ?? position.party
  const issue = dataset.issueById.get(position.issue)?.title ?? position.issue
  const seen = words.seenAt(site.title, `${party}: ${issue}`, linksOf(site).position(position))
  const statement = statementOf(position, site)
  const item = positionItem(position, dataset, `${statement} ${seen}`)
  if (!item) return []
  return citationsOf(item, (reference) => `${statement} ${reference} ${seen}`)
}

/** A work in every style. `around` puts its words around a reference, where a style gives one as text. */
export function citationsOf(item: CslItem, around = (reference: string) => reference): Citation[] {
  return [
    ...STYLES.map((style) => {
      const text = around(formatReference({ ...item, id: item.URL, note: undefined }, style))
      return { id: style, label: words.styles[style], text, isCode: false }
    }),
    { id: 'bibtex', label: words.bibtex, text: formatBibtex(item), isCode: true },
    { id: 'csl', label: words.csl, text: JSON.stringify([item], null, 2), isCode: true },
  ]
}

const words = openWords.cite

/** Speaker, date and words; where none are quoted, the condition, marked as words of the site. */
function statementOf(position: Position, site: Site): string {
  const { speaker, said_between: between, quote, translation, locator } = position
  const who = speaker.role === undefined ? speaker.name : `${speaker.name} (${speaker.role})`
  const when = between ? formatSpan(between[0], between[1]) : formatDate(saidOn(position))
  const where = locator === undefined ? '' : `, ${locator}`
  const quoted = [
    quote && `“${quote.text}”`,
    translation && `“${translation.text}” ${words.translated(cellWords.position.translators[translation.by])}`,
  ].filter(Boolean)
  const said = quoted.length > 0 ? quoted.join(' ') : `${position.condition} ${words.inWordsOf(site.title)}`
  return `${who}, ${when}${where}: ${said}.`.replace(/\.\.$/, '.')
}
