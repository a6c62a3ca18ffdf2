import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dataset, day } from '../../tests/dataset-arbitrary.ts'
import { datasetOf, issue, party, position } from '../../tests/dataset-fixture.ts'
import { standingPositions } from './as-of.ts'
import { pairsAt } from './pairs.ts'

test('every two parties with standing words on a common issue are a pair, once, and no others', () => {
  fc.assert(
    fc.property(dataset, day, (dataset, day) => {
      const speaks = (issue: string, party: string) => standingPositions(dataset, issue, party, day).length > 0
      const expected = dataset.parties.flatMap((a, at) =>
        dataset.parties
          .slice(at + 1)
          .filter((b) => dataset.issues.some(({ id }) => speaks(id, a.id) && speaks(id, b.id)))
          .map((b) => `${a.id} ${b.id}`),
      )
      expect(pairsAt(dataset, day).map(({ a, b }) => `${a.id} ${b.id}`)).toEqual(expected)
    }),
  )
})

test('two pairs never share an address, whatever the parties are called', () => {
  const names = ['a', 'b-and-c', 'a-and-b', 'c']
  const spoken = names.map((name) => position(`border/2025-01-01-${name}`))
  const slugs = pairsAt(datasetOf([...names.map((name) => party(name)), issue('border'), ...spoken]), '2025-12-31')
  expect(new Set(slugs.map(({ slug }) => slug)).size).toBe(6)
})
