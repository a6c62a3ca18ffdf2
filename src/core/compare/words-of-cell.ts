import { cellKey, type Dataset } from '../model/dataset.ts'
import type { Day } from '../model/date.ts'
import type { Position } from '../model/record.ts'
import { endsFor, isDenied, isSaid, standsFor } from './as-of.ts'
import { predecessorsOf } from './succession.ts'
import { withdrawalOf } from '../model/withdrawal.ts'

/** What a party has said on an issue by a day, and what it has taken over from the parties that it follows. */
export type CellWords = {
  readonly party: string
  /** All it said itself, whether it still stands or not. */
  readonly said: readonly Position[]
  /** What of it stands. */
  readonly standing: readonly Position[]
  /** What of it ended on a day that nobody knows, or was denied: it is listed, and meets nothing. */
  readonly ended: readonly Position[]
  /** The words of the parties that it follows, less those that it has replaced or taken back. */
  readonly inherited: readonly CellWords[]
}

/** The words of a cell by a day; whether its party took part is another matter. */
export function wordsOfCell(dataset: Dataset, issueId: string, partyId: string, day: Day): CellWords {
  return gather(partyId, new Set())

  /** @param after the parties that lead here: parties that follow each other in a circle inherit nothing twice */
  function gather(party: string, after: ReadonlySet<string>): CellWords {
    const path = new Set([...after, party])
    const all = dataset.positionsByCell.get(cellKey(issueId, party)) ?? []
    const said = all.filter((position) => isSaid(position, dataset, day))
    return {
      ...{ party, said },
      standing: said.filter((position) => standsFor(position, party, dataset, day)),
      ended: said.filter((position) => isListedOnly(position, party)),
      inherited: predecessorsOf(dataset, party, day)
        .filter((earlier) => !path.has(earlier))
        .map((earlier) => keepStanding(gather(earlier, path), (position) => !endsFor(position, party, dataset, day))),
    }
  }

  function isListedOnly(position: Position, party: string): boolean {
    const withdrawal = withdrawalOf(position)
    const isOfUnknownDay = withdrawal?.kind === 'unknown-date' && (withdrawal.by?.includes(party) ?? true)
    return isOfUnknownDay || isDenied(position, dataset, day)
  }
}

/** The same words with only some of those that stand. */
export function keepStanding(words: CellWords, keep: (position: Position) => boolean): CellWords {
  return {
    ...words,
    standing: words.standing.filter(keep),
    inherited: words.inherited.map((earlier) => keepStanding(earlier, keep)),
  }
}

/** Everything that stands in a cell, each once: the party's own words, then what it inherits with whose it was. */
export function allStanding(words: CellWords): { position: Position; from: string | null }[] {
  const found = new Map(words.standing.map((position) => [position, { position, from: null as string | null }]))
  for (const earlier of words.inherited) {
    for (const { position, from } of allStanding(earlier)) {
      if (!found.has(position)) found.set(position, { position, from: from ?? earlier.party })
    }
  }
  return [...found.values()]
}
