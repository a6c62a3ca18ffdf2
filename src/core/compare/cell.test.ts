import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dataset, day, ISSUES, PARTIES } from '../../tests/dataset-arbitrary.ts'
import { comparison, datasetOf, gap, issue, party, position } from '../../tests/dataset-fixture.ts'
import { manyPositions } from '../../tests/many-positions.ts'
import { lastDay, type Day } from '../model/date.ts'
import type { AnyRecord, Position } from '../model/record.ts'
import { standingPositions } from './as-of.ts'
import { cellAt } from './cell.ts'
import { headline } from './headline.ts'

function borderCell(records: readonly AnyRecord[], day: Day = '2025-12-31') {
  const frame = [issue('border', ['fence', 'patrol']), party('north')]
  return cellAt(datasetOf([...frame, ...records]), 'border', 'north', day)
}

test('a coded cell has a headline, what lies beneath, its stances in the order of the options, and its evidence', () => {
  const head = position('border/2025-06-north', { stances: { patrol: 'accepts' } })
  const minister = position('border/2025-09-02-north', { authority: 'minister', stances: { fence: 'opposes' } })
  const cell = borderCell([minister, head])
  expect(cell).toMatchObject({
    state: 'coded',
    headline: head,
    beneath: [minister],
    stances: [
      { option: 'fence', stance: 'opposes' },
      { option: 'patrol', stance: 'accepts' },
    ],
    evidence: { statements: 2, from: '2025-06', to: '2025-09-02' },
  })
})

test('words without a stance make an uncoded cell', () => {
  const uncoded = position('border/2025-06-01-north')
  const onNoOption = position('border/2025-06-01-north', { stances: { bridge: 'opposes' } })
  expect(borderCell([uncoded])).toMatchObject({ state: 'uncoded', headline: uncoded })
  expect(borderCell([onNoOption])).toMatchObject({ state: 'uncoded' })
})

test('a party that took back all it said is told apart from one that never spoke', () => {
  const gone = position('border/2025-06-01-north', { withdrawn: '2025-07-01' })
  expect(borderCell([gone])).toMatchObject({ state: 'withdrawn', formerly: [gone] })
  expect(borderCell([gone], '2025-05-31')).toMatchObject({ state: 'not-researched' })
})

test('words that were retracted or denied are told apart from those that the party took back, and from none', () => {
  const of = (by: 'publisher' | 'speaker', on: '2025-07-01' = '2025-07-01') =>
    position('border/2025-06-01-north', { retracted: { on, by, note: 'It was another.' } })
  expect(borderCell([of('speaker')])).toMatchObject({ state: 'retracted', formerly: [of('speaker')] })
  expect(borderCell([of('publisher')])).toMatchObject({ state: 'retracted', formerly: [of('publisher')] })
  // Until they were denied they stood; what its publisher took back never did.
  expect(borderCell([of('speaker')], '2025-06-30')).toMatchObject({ state: 'uncoded' })
  expect(borderCell([of('publisher')], '2025-06-30')).toMatchObject({ state: 'retracted' })
  expect(borderCell([of('publisher')], '2025-05-31')).toMatchObject({ state: 'not-researched' })
})

test('of words that were denied and others that were taken back the weightier tell the state', () => {
  const denied = { retracted: { on: '2025-07-01', by: 'speaker', note: 'No.' } } as const
  const [first, then] = ['border/2025-05-01-north', 'border/2025-06-01-north']
  expect(borderCell([position(first, denied), position(then, { withdrawn: '2025-07-02' })]).state).toBe('withdrawn')
  expect(borderCell([position(first, { withdrawn: '2025-05-02' }), position(then, denied)]).state).toBe('retracted')
})

test('that somebody looked and found nothing is said before that a record was taken back', () => {
  const never = position('border/2025-06-01-north', { retracted: { on: '2025-07-01', by: 'publisher', note: 'No.' } })
  expect(borderCell([never, gap('border-north', { searched: '2025-12-01' })]).state).toBe('none-found')
})

test('a search that found nothing is old more than 90 days before the day that the comparison covers', () => {
  const states = (['2025-10-02', '2025-10-01'] as const).map(
    (searched) => borderCell([gap('border-north', { searched })]).state,
  )
  expect(states).toEqual(['none-found', 'gap-stale'])
})

test('on an earlier day a search is held against that day, not against what the comparison covers later', () => {
  const searched = gap('border-north', { searched: '2025-01-01' })
  const states = (['2024-06-01', '2025-04-01', '2025-04-02', '2026-06-01'] as const).map(
    (day) => borderCell([searched], day).state,
  )
  expect(states).toEqual(['none-found', 'none-found', 'gap-stale', 'gap-stale'])
})

test('words that stand outweigh a search that found nothing', () => {
  expect(borderCell([gap('border-north'), position('border/2025-06-01-north')])).toMatchObject({ state: 'uncoded' })
})

test('before it entered a party is no participant, and nothing is said about what it wants', () => {
  const records = [issue('border'), party('north', { entered: '2025-03' }), position('border/2025-06-01-north')]
  const dataset = datasetOf([comparison({ parties: ['north'], issues: ['border'] }), ...records])
  const states = (['2025-02-28', '2025-03-01', '2025-06-01'] as const).map(
    (day) => cellAt(dataset, 'border', 'north', day).state,
  )
  expect(states).toEqual(['not-a-participant', 'not-researched', 'uncoded'])
})

test('ids that nobody knows are not researched', () => {
  expect(cellAt(datasetOf([]), 'border', 'nobody', '2025-01-01').state).toBe('not-researched')
})

test('each cell is in exactly the state that a slow look at all records gives', () => {
  const optionsOf = { border: ['a', 'b', 'c'], water: ['a', 'b', 'c'] }
  fc.assert(
    fc.property(dataset, day, fc.constantFrom(...ISSUES), fc.constantFrom(...PARTIES), (dataset, day, issue, party) => {
      const cell = cellAt(dataset, issue, party, day)
      const said = dataset.positions
        .filter((one) => one.issue === issue && one.party === party)
        .filter((one) => lastDay(one.said ?? one.said_between![1]) <= day)
      const standing = standingPositions(dataset, issue, party, day)
      const isCoded = standing.some((one) => optionsOf[issue].some((option) => option in one.stances))
      const spoken = isCoded ? 'coded' : standing.length > 0 ? 'uncoded' : said.length > 0 ? 'withdrawn' : null
      const searched = day > '2025-10-30' ? 'gap-stale' : 'none-found'
      const silent = issue === 'water' && party === 'south' ? searched : 'not-researched'
      const isIn = party !== 'east' || day >= '2025-01-02'
      expect(cell.state).toBe(isIn ? (spoken ?? silent) : 'not-a-participant')
      if (cell.state !== 'coded' && cell.state !== 'uncoded') return
      expect(cell.headline).toBe(headline(standing, dataset.comparison.covers_until))
      expect(new Set<Position>([cell.headline, ...cell.beneath])).toEqual(new Set(standing))
      expect(cell.evidence.statements).toBe(standing.length)
    }),
  )
})

test('among ten thousand positions each cell has its own, and of two hundred that replace each other one heads its cell', () => {
  const many = manyPositions()
  const cells = many.issues.flatMap(({ id }) => many.parties.map((party) => cellAt(many, id, party.id, '2030-01-01')))
  for (const cell of cells) {
    if (cell.state !== 'coded') continue
    const said = [cell.headline, ...cell.beneath]
    expect(said.filter(({ issue, party }) => issue !== cell.issue || party !== cell.party)).toEqual([])
    // Of those that replace each other the last stands, beside what was said apart from them.
    expect(said.filter(({ supersedes }) => supersedes.length > 0).length).toBeLessThanOrEqual(1)
  }
  expect(cells.filter(({ state }) => state === 'coded').length).toBeGreaterThan(900)
})
