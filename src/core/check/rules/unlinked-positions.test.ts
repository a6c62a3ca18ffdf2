import fc from 'fast-check'
import { expect, test } from 'vitest'
import { datasetOf, issue, party, position } from '../../../tests/dataset-fixture.ts'
import { AUTHORITIES, TIER } from '../../model/authority.ts'
import { compareText } from '../../model/compare-text.ts'
import type { Position } from '../../model/record.ts'
import { STANCES } from '../../model/stance.ts'
import { places } from '../../../tests/rule-example.ts'
import { unlinkedPositions } from './unlinked-positions.ts'

const two = (second: string) => `# positions/border/2025-06-02-north.md
stances: { fence: requires }
# positions/border/2025-07-01-north.md
${second}`

test('points at the later of two statements of equal weight that differ', () => {
  expect(places(unlinkedPositions, two('stances: { fence: supports }'))).toEqual([
    'border/2025-07-01-north: stances.fence',
  ])
})

test.each([
  ['say the same', 'stances: { fence: requires }'],
  ['speak of different options', 'stances: { patrol: supports }'],
  ['are linked', 'stances: { fence: supports }\nsupersedes: [border/2025-06-02-north]'],
  ['weigh differently', 'stances: { fence: supports }\nauthority: official'],
  ['do not both stand', 'stances: { fence: supports }\nwithdrawn: 2025-08-01'],
])('leaves alone two that %s', (_, second) => {
  expect(places(unlinkedPositions, two(second))).toEqual([])
})

test('finds the same as holding each statement against all before it, whatever they say', () => {
  const stances = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(...STANCES), { maxKeys: 3 })
  const said = fc.record({ stances, authority: fc.constantFrom(...AUTHORITIES), day: fc.integer({ min: 10, max: 28 }) })
  fc.assert(
    fc.property(fc.array(said, { maxLength: 12 }), (cell) => {
      const positions = cell.map(({ day, ...fields }, at) =>
        position(`x/2024-05-${day}-north-n${at}`, { ...fields, party: 'north' }),
      )
      const found = unlinkedPositions.check(
        datasetOf([party('north'), issue('x', ['a', 'b', 'c']), ...positions]),
        'en',
      )
      const inOrder = positions.toSorted((a, b) => compareText(a.said ?? '', b.said ?? ''))
      const expected = inOrder.flatMap((later, at) => {
        const earlier = inOrder.slice(0, at).findLast((other) => optionApart(other, later) !== undefined)
        return earlier ? [[later.id, optionApart(earlier, later), earlier.id]] : []
      })
      expect(found.map(({ record, path, related }) => [record.id, path[1], related?.[0]?.record.id])).toEqual(expected)
    }),
    { numRuns: 300 },
  )
})

function optionApart(a: Position, b: Position): string | undefined {
  if (TIER[a.authority] !== TIER[b.authority]) return undefined
  return Object.entries(b.stances).find(([option, stance]) => {
    const other = a.stances[option]
    return other !== undefined && other !== stance && other !== 'declined' && stance !== 'declined'
  })?.[0]
}

test.each([
  ['was retracted', 'stances: { fence: supports }\nretracted: {on: 2025-08-01, by: publisher, note: It was not so.}'],
  ['declines to say', 'stances: { fence: declined }'],
])('leaves alone one that %s', (_, second) => {
  expect(places(unlinkedPositions, two(second))).toEqual([])
})

test('goes by the day on which something was said, and not by the name of its file', () => {
  const example = `# positions/border/2025-north.md
stances: { fence: requires }
# positions/border/2025-06-02-north.md
stances: { fence: supports }`
  expect(places(unlinkedPositions, example)).toHaveLength(1)
})
