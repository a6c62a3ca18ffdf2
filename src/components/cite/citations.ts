import { latestDay } from '#core/compare/latest-day.ts'
import { positionItem, type CslItem } from '#core/export/csl-item.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Position } from '#core/model/record.ts'
import type { Site } from '#core/model/site.ts'
import { statementOf, type Statement } from '#core/statement/statement.ts'
import { formatDate, formatSaid } from '#site/dates.ts'
import { linksOf } from '#site/open-data.ts'
import { openWords } from '#site/open-words.ts'
import { quotation } from '#core/statement/quotation-marks.ts'
import { statementWords } from '#site/statement-words.ts'
import { formatBibtex, formatReference, STYLES } from './format-reference.ts'

/** One way to cite, ready to be copied. */
export type Citation = { readonly id: string; readonly label: string; readonly text: string; readonly isCode: boolean }

/** A position in every style: who said what, the source in which it stands, and this page as the place it was seen. */
export function positionCitations(position: Position, dataset: Dataset, site: Site): Citation[] {
  const stated = statementOf(position, dataset, latestDay(dataset))
  const place = words.seenAt(
    site.title,
    `${stated.party.name}: ${stated.issue.title}`,
    linksOf(site).position(position),
  )
  const seen = stated.corrected === undefined ? place : `${place} ${words.correctedOn(formatDate(stated.corrected))}`
  const statement = inOneLine(stated, site)
  const item = positionItem(position, dataset, `${statement} ${seen}`)
  if (!item) return []
  return citationsOf(item, (reference) => `${statement} ${reference} ${seen}`)
}

/** A work in every style. `around` puts its words around a reference, where a style gives one as text. */
export function citationsOf(item: CslItem, around = (reference: string) => reference): Citation[] {
  return [
    ...STYLES.map((style) => {
      const text = around(formatReference({ ...item, id: item.URL ?? item.id, note: undefined }, style))
      return { id: style, label: words.styles[style], text, isCode: false }
    }),
    { id: 'bibtex', label: words.bibtex, text: formatBibtex(item), isCode: true },
    { id: 'csl', label: words.csl, text: JSON.stringify([item], null, 2), isCode: true },
  ]
}

const words = openWords.cite

/** Speaker, date and words; where none are quoted, the condition, marked as words of the site. */
function inOneLine({ speaker, said, words: spoken, condition, cited }: Statement, site: Site): string {
  const who = speaker.role === undefined ? speaker.name : `${speaker.name} (${speaker.role})`
  const where = cited.locator === undefined ? '' : `, ${cited.locator}`
  const quoted = spoken.map((one) =>
    one.kind === 'original'
      ? quotation(one.text, one.lang)
      : `${quotation(one.text, one.lang)} ${words.translated(statementWords.translators[one.by])}`,
  )
  const told = quoted.length > 0 ? quoted.join(' ') : `${condition} ${words.inWordsOf(site.title)}`
  return `${who}, ${formatSaid(said)}${where}: ${told}.`.replace(/\.\.$/, '.')
}
