import { allWords, shownWords } from '../compare/shown-words.ts'
import type { Dataset } from '../model/dataset.ts'
import type { PartyId } from '../model/ids.ts'
import type { Change, Coverage } from './change.ts'
import type { NewIds } from './follow-ids.ts'

/** The parties whose share of the comparison changed: how many statements they have now, in how many words. */
export function compareCoverage(
  before: Dataset | undefined,
  after: Dataset | undefined,
  ids: NewIds = new Map(),
): Change[] {
  const former = new Map([...ids].map(([old, now]) => [`${old.slice(0, old.indexOf('/'))}/${now}`, old]))
  return (after?.parties ?? []).flatMap((party): Change[] => {
    const old = former.get(`party/${party.id}`)?.slice('party/'.length) ?? party.id
    const [from, to] = [coverageOf(before, old), coverageOf(after, party.id)]
    return from.statements === to.statements ? [] : [{ kind: 'coverage', party, from, to }]
  })
}

function coverageOf(dataset: Dataset | undefined, party: PartyId): Coverage {
  const positions = dataset?.positionsByParty.get(party) ?? []
  return { statements: positions.length, words: allWords(shownWords(positions)) }
}
