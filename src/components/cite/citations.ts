import { latestDay } from '#core/compare/latest-day.ts'
import { datasetItem, positionItem, type CslItem } from '#core/export/cite/csl-item.ts'
import { CODES, STYLES, type CitationCode, type Style } from '#core/export/cite/formats.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Position } from '#core/model/record.ts'
import type { Site } from '#core/model/site.ts'
import { quotation } from '#core/statement/quotation-marks.ts'
import { statementOf, type Statement } from '#core/statement/statement.ts'
import { retractedNote } from '#components/position/standing-note.ts'
import { formatDate, formatSaid } from '#site/dates.ts'
import { linksOf } from '#site/open-data.ts'
import { openWords } from '#site/open-words.ts'
import type { Subject } from '#site/subject.ts'
import { statementWords } from '#site/statement-words.ts'

/** One way to cite, ready to be copied. */
export type Citation = {
  readonly id: Style | CitationCode
  readonly label: string
  readonly text: string
  readonly isCode: boolean
}

/** A position in every style: who said what, the source in which it stands, and this page as the place it was seen. */
export function positionCitations(position: Position, dataset: Dataset, site: Site): Citation[] {
  const { statement, seen } = inWords(position, dataset, site)
  const item = notedItem(position, dataset, site)
  return item ? citationsOf(item, (reference) => `${statement} ${reference} ${seen}`) : []
}

/** The source of a position as a work whose note says whose words are meant and where they were seen. */
export function notedItem(position: Position, dataset: Dataset, site: Site): CslItem | undefined {
  const { statement, seen } = inWords(position, dataset, site)
  return positionItem(position, dataset, `${statement} ${seen}`)
}

/** The work that a page stands for where it is about one: a position's source, or the comparison as a data set. */
export function citedItem(subject: Subject, site: Site): CslItem | undefined {
  if (subject.kind === 'position') return notedItem(subject.position, subject.dataset, site)
  return subject.kind === 'comparison' ? datasetItem(subject.dataset, site, linksOf(site)) : undefined
}

/** A work in every style. `around` puts its words around a reference, where a style gives one as text. */
export function citationsOf(item: CslItem, around = (reference: string) => reference): Citation[] {
  const styles = Object.entries(STYLES) as [Style, (typeof STYLES)[Style]][]
  const codes = Object.entries(CODES) as [CitationCode, (typeof CODES)[CitationCode]][]
  return [
    ...styles.map(([id, format]) => ({ id, label: words.styles[id], text: around(format(item)), isCode: false })),
    ...codes.map(([id, format]) => ({ id, label: words.codes[id], text: format(item), isCode: true })),
  ]
}

const words = openWords.cite

function inWords(position: Position, dataset: Dataset, site: Site): { statement: string; seen: string } {
  const stated = statementOf(position, dataset, latestDay(dataset))
  const page = `${stated.party.name}: ${stated.issue.title}`
  const place = words.seenAt(site.title, page, linksOf(site).position(position))
  // What is cited travels without its page: words that were retracted or denied must not pass for said.
  const { standing } = stated
  const taken = standing.state === 'retracted' ? ` ${retractedNote(standing).replace(/\.?$/, '.')}` : ''
  return {
    statement: inOneLine(stated, site) + taken,
    seen: stated.corrected === undefined ? place : `${place} ${words.correctedOn(formatDate(stated.corrected))}`,
  }
}

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
