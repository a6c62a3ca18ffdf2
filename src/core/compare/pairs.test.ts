import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Comparison } from '../model/record.ts'
import { dataset, day } from '../../tests/dataset-arbitrary.ts'
import { comparison, datasetOf, issue, party, position } from '../../tests/dataset-fixture.ts'
import { standingPositions } from './as-of.ts'
import { comparesAny, pairPagesOf, pairsAt } from './pairs.ts'

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

describe('the pairs that have pages', () => {
  const talks = (count: number, options: { mediators?: number; pairs?: Comparison['pairs'] } = {}) => {
    const { mediators = 0, pairs } = options
    const ids = Array.from({ length: count }, (_, at) => `p${at + 1}`)
    const parties = ids.map((id, at) => party(id, { role: at < mediators ? 'mediator' : 'principal' }))
    const spoken = ids.map((id) => position(`border/2025-01-01-${id}`))
    return pairPagesOf(
      datasetOf([comparison({ pairs, parties: ids, issues: ['border'] }), ...parties, issue('border'), ...spoken]),
    )
  }

  test('are all in a small comparison, whoever takes part', () => {
    expect(talks(6, { mediators: 3 })).toHaveLength(15)
  })

  test('are those of principals in a larger one', () => {
    expect(talks(7, { mediators: 4 }).map(({ slug }) => slug)).toEqual(['p5-and-p6', 'p5-and-p7', 'p6-and-p7'])
    expect(talks(20)).toHaveLength(190)
  })

  test('are none of so many principals that their pages would outgrow all others, until they are asked for', () => {
    expect(talks(21)).toEqual([])
    expect(talks(21, { pairs: 'principals' })).toHaveLength(210)
    expect(talks(7, { mediators: 4, pairs: 'all' })).toHaveLength(21)
  })

  test('are those of two principals, wherever the others stand', () => {
    const of = (pairs: Comparison['pairs'], ...roles: ('principal' | 'mediator')[]) => {
      const ids = roles.map((_, at) => `p${at + 1}`)
      const all = [
        comparison({ pairs, parties: ids, issues: ['border'] }),
        ...roles.map((role, at) => party(`p${at + 1}`, { role })),
        ...[issue('border'), ...ids.map((id) => position(`border/2025-01-01-${id}`))],
      ]
      return pairPagesOf(datasetOf(all)).map(({ slug }) => slug)
    }
    const mediators = Array.from({ length: 5 }, () => 'mediator' as const)
    expect(of(undefined, 'principal', ...mediators, 'principal')).toEqual(['p1-and-p7'])
    expect(of('principals', 'principal', 'mediator', 'principal')).toEqual(['p1-and-p3'])
    const twenty = Array.from({ length: 20 }, () => 'principal' as const)
    expect(of(undefined, ...twenty, 'mediator')).toHaveLength(190)
  })

  test('are those that are named, whichever of the two is named first', () => {
    const named = talks(30, {
      pairs: [
        ['p9', 'p2'],
        ['p1', 'p30'],
      ],
    })
    expect(named.map(({ slug }) => slug)).toEqual(['p1-and-p30', 'p2-and-p9'])
    expect(talks(3, { pairs: [] })).toEqual([])
  })
})

test('of two pairs that come to one address the second in the order of the columns gets a number', () => {
  const names = ['a', 'b-and-c', 'a-and-b', 'c']
  const spoken = names.map((name) => position(`border/2025-01-01-${name}`))
  const slugs = pairsAt(datasetOf([...names.map((name) => party(name)), issue('border'), ...spoken]), '2025-12-31')
  expect(slugs.map(({ slug }) => slug)).toEqual([
    ...['a-and-b-and-c', 'a-and-a-and-b', 'a-and-c', 'b-and-c-and-a-and-b', 'b-and-c-and-c', 'a-and-b-and-c-2'],
  ])
})

test('a page on which any two can be chosen is there where there are more than two', () => {
  expect([2, 3].map((count) => comparesAny(datasetOf(['a', 'b', 'c'].slice(0, count).map((id) => party(id)))))).toEqual(
    [false, true],
  )
})
