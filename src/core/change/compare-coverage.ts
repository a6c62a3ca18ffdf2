import { countWords } from '../model/count-words.ts'
import type { Dataset } from '../model/dataset.ts'
import { statedAs } from '../model/stated-as.ts'
import type { Change, Coverage } from './change.ts'

/** The parties whose share of the comparison changed: how many statements they have now, in how many words. */
export function compareCoverage(before: Dataset | undefined, after: Dataset | undefined): Change[] {
  return (after?.parties ?? []).flatMap((party): Change[] => {
    const [from, to] = [coverageOf(before, party.id), coverageOf(after, party.id)]
    return from.statements === to.statements ? [] : [{ kind: 'coverage', party, from, to }]
  })
}

function coverageOf(dataset: Dataset | undefined, party: string): Coverage {
  const positions = dataset?.positionsByParty.get(party) ?? []
  const words = positions.map(
    (position) => countWords(statedAs(position)) + countWords((position.translation ?? position.quote)?.text ?? ''),
  )
  return { statements: positions.length, words: words.reduce((sum, count) => sum + count, 0) }
}
