import type { AnyRecord, Comparison, Issue, Party, Position, Source } from '#core/model/record.ts'
import type { Names } from './names.ts'
import { issueNames, optionNames, partyNames, sourcesByAddress, titledNames } from './names.ts'

/** What a comparison holds already, by everything that a table may call it. */
export type Shelf = {
  readonly comparison: Comparison
  readonly parties: Names
  readonly issues: Names
  readonly sources: Names
  readonly sourceByAddress: ReadonlyMap<string, string>
  readonly issueById: ReadonlyMap<string, Issue>
  readonly optionsOf: (issue: string) => Names
  readonly positions: readonly Position[]
  readonly sourceById: ReadonlyMap<string, Source>
}

/** One shelf for each comparison among the records. */
export function shelvesOf(records: readonly AnyRecord[]): ReadonlyMap<string, Shelf> {
  const byComparison = Map.groupBy(records, ({ comparison }) => comparison)
  return new Map(
    [...byComparison].flatMap(([id, own]): [string, Shelf][] => {
      const comparison = own.find((record) => record.type === 'comparison')
      return comparison ? [[id, shelfOf(comparison, own)]] : []
    }),
  )
}

function shelfOf(comparison: Comparison, own: readonly AnyRecord[]): Shelf {
  const issues = own.filter((record): record is Issue => record.type === 'issue')
  const sources = own.filter((record): record is Source => record.type === 'source')
  const issueById = new Map<string, Issue>(issues.map((issue) => [issue.id, issue]))
  const options = new Map<string, Names>()
  return {
    comparison,
    parties: partyNames(own.filter((record): record is Party => record.type === 'party')),
    issues: issueNames(issues),
    sources: titledNames(sources),
    sourceByAddress: sourcesByAddress(sources),
    issueById,
    optionsOf: (issue) => {
      const known = options.get(issue) ?? optionNames({ options: issueById.get(issue)?.options ?? [] })
      options.set(issue, known)
      return known
    },
    positions: own.filter((record): record is Position => record.type === 'position'),
    sourceById: new Map<string, Source>(sources.map((source) => [source.id, source])),
  }
}
