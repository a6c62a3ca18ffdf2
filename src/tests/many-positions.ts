import type { Dataset } from '../core/model/dataset.ts'
import { datasetOf, issue, party, position } from './dataset-fixture.ts'

/** Ten thousand positions of twenty parties on 49 issues, two hundred of them in one cell, each replacing the one before. */
export function manyPositions(): Dataset {
  const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, n) => `${prefix}${n}`)
  const parties = ids('p', 20)
  const issues = ids('i', 49)
  const dayOf = (n: number) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10)
  const spread = ids('', 9_800).map((_, n) => {
    const id = `${issues[n % 49]}/${dayOf(n % 2_000)}-${parties[n % 20]}-n${n}`
    return position(id, { party: parties[n % 20]!, stances: { a: n % 3 ? 'accepts' : 'opposes' } })
  })
  const chain = ids('', 200).map((_, n) =>
    position(`i0/${dayOf(n)}-p0`, { supersedes: n > 0 ? [`i0/${dayOf(n - 1)}-p0`] : [] }),
  )
  return datasetOf([
    ...parties.map((id) => party(id)),
    ...issues.map((id) => issue(id, ['a', 'b'])),
    ...[...spread, ...chain],
  ])
}
