import type { Dataset } from '../model/dataset.ts'
import { daysBetween, type Day } from '../model/date.ts'
import { factPerText } from '../model/fact.ts'
import type { IssueId, PartyId } from '../model/ids.ts'
import type { Party, Position, Source } from '../model/record.ts'
import { countsFrom } from '../model/said-on.ts'
import { cellAt, type Cell } from './cell.ts'
import { inSaidTime } from './history.ts'
import { allWords, isFarBehind, shownWords, type ShownWords } from './shown-words.ts'

/** What a comparison holds of one party, and what it does not. */
export type PartyCoverage = {
  readonly party: Party
  readonly statements: number
  /** On how many issues words of its stand. */
  readonly issues: number
  readonly latest: Position | null
  readonly words: ShownWords
  readonly sources: readonly Source[]
  /** For a principal with far fewer words than the principal with the most: that one, or else null. */
  readonly farBehind: Party | null
}

/** A cell, and how many days the newest words it rests on lie before the end of what is covered; null without words. */
export type CoveredCell = { readonly cell: Cell; readonly age: number | null }

/** What the comparison holds of each party as of a day, in the order of the columns. Ages count back from `covers_until`. */
export function coverageAt(dataset: Dataset, day: Day): PartyCoverage[] {
  const rows = dataset.parties.map((party) => coverageOf(dataset, party, day))
  const principals = rows
    .filter(({ party }) => party.role === 'principal')
    .sort((a, b) => allWords(b.words) - allWords(a.words))
  const most = principals[0]
  return rows.map((row) => ({
    ...row,
    farBehind: most && principals.includes(row) && isFarBehind(row.words, most.words) ? most.party : null,
  }))
}

/** How many days before the end of what a comparison covers something was said; none if later. */
export function ageOf(position: Position, dataset: Dataset): number {
  const until = dataset.comparison.covers_until
  return Math.max(0, daysBetween(countsFrom(position, until), until))
}

function coverageOf(dataset: Dataset, party: Party, day: Day): PartyCoverage {
  const { latest, sources, ...counted } = countedOf(dataset, party.id, day)
  return {
    ...{ party, ...counted, farBehind: null },
    latest: latest === null ? null : (dataset.positionById.get(latest) ?? null),
    sources: sources.flatMap((id) => dataset.sourceById.get(id) ?? []),
  }
}

/** Records by their ids: of other parties all this is what it was when one has said something. */
const countedOf = factPerText('coverage', (dataset: Dataset, party: PartyId, day: Day) => {
  const positions = inSaidTime(dataset.positionsByParty.get(party) ?? [], dataset.comparison.covers_until)
  const cells = dataset.issues.map((issue) => coveredCell(dataset, issue.id, party, day))
  return {
    statements: positions.length,
    issues: cells.filter(({ age }) => age !== null).length,
    latest: positions.at(-1)?.id ?? null,
    words: shownWords(positions),
    sources: [...new Set(positions.map(({ source }) => source))],
  }
})

/** One cell as of a day. */
export function coveredCell(dataset: Dataset, issue: IssueId, party: PartyId, day: Day): CoveredCell {
  const cell = cellAt(dataset, issue, party, day)
  if (cell.state !== 'coded' && cell.state !== 'uncoded') return { cell, age: null }
  const said = inSaidTime([cell.headline, ...cell.beneath], dataset.comparison.covers_until)
  const newest = said.at(-1) ?? cell.headline
  return { cell, age: ageOf(newest, dataset) }
}
