import { expect, test } from 'vitest'
import { datasetOf, issue, party, position } from '#tests/dataset-fixture.ts'
import type { Day } from '../model/date.ts'
import type { AnyRecord } from '../model/record.ts'
import { stanceOnOption } from './stance-on-option.ts'
import { followersOf, isSuccessor, participation, predecessorsOf, statedPredecessorsOf } from './succession.ts'
import { allStanding, wordsOfCell } from './words-of-cell.ts'

const NOW = '2025-12-31'
const PARTIES = [
  party('old', { left: '2025-03' as never }),
  party('later', { successor_of: ['old', 'old', 'later', 'nobody'], entered: '2025-05-01' as never }),
  party('sooner', { successor_of: ['old'], entered: '2025-04' as never }),
  party('unsaid', { successor_of: ['gone'] }),
  party('gone'),
]
const dataset = datasetOf(PARTIES)
const part = (id: string, day: Day) => participation(dataset, id, day)

test('a party takes part from its first day to its last, and one that nobody knows always', () => {
  expect(part('later', '2025-04-30')).toEqual({ takesPart: false, reason: 'not-yet-entered', entered: '2025-05-01' })
  for (const [id, day] of [
    ...([
      ['later', '2025-05-01'],
      ['old', '2025-03-31'],
      ['gone', NOW],
      ['nobody', NOW],
    ] as const),
  ])
    expect([id, part(id, day)]).toEqual([id, { takesPart: true }])
  expect(part('old', '2025-04-01')).toMatchObject({
    takesPart: false,
    reason: 'left',
    left: '2025-03',
    followedBy: ['sooner'],
  })
  expect(part('old', '2025-05-01')).toMatchObject({ followedBy: ['later', 'sooner'] })
})

test('a party of which nobody says when it left leaves on the day before the first that follows it', () => {
  const open = datasetOf([{ ...PARTIES[0]!, left: undefined }, ...PARTIES.slice(1)])
  expect(participation(open, 'old', '2025-03-31')).toEqual({ takesPart: true })
  expect(participation(open, 'old', '2025-06-01')).toEqual({
    ...{ takesPart: false, reason: 'left', left: '2025-03-31', followedBy: ['later', 'sooner'] },
  })
})

test('who follows whom is told in the order of the columns, nobody itself or twice', () => {
  expect(followersOf(dataset, 'old').map(({ id }) => id)).toEqual(['later', 'sooner'])
  expect(followersOf(dataset, 'later')).toEqual([])
  expect(statedPredecessorsOf(dataset, PARTIES[1]!).map(({ id }) => id)).toEqual(['old'])
  expect(statedPredecessorsOf(dataset, PARTIES[3]!).map(({ id }) => id)).toEqual(['gone'])
  expect(statedPredecessorsOf(dataset, PARTIES[4]!)).toEqual([])
})

test('a party takes over what others said once it has entered, and nothing where nobody says when', () => {
  expect(predecessorsOf(dataset, 'later', '2025-04-30')).toEqual([])
  expect(predecessorsOf(dataset, 'later', '2025-05-01')).toEqual(['old'])
  for (const id of ['unsaid', 'old', 'nobody']) expect(predecessorsOf(dataset, id, NOW)).toEqual([])
})

test('a party follows another at one step or several, itself never, also in a circle', () => {
  const chain = datasetOf([
    party('a', { successor_of: ['b'] }),
    party('b', { successor_of: ['c'] }),
    party('c', { successor_of: ['a'] }),
    party('d'),
  ])
  expect(isSuccessor(chain, 'a', 'c')).toBe(true)
  expect(isSuccessor(chain, 'a', 'd')).toBe(false)
  expect(isSuccessor(chain, 'a', 'a')).toBe(false)
  expect(isSuccessor(chain, 'd', 'a')).toBe(false)
  expect(isSuccessor(chain, 'nobody', 'a')).toBe(false)
})

const heir = (...from: string[]) => party('heir', { successor_of: from, entered: '2025-06-01' as never })
const said = (id: string, more: Parameters<typeof position>[1] = {}) =>
  position(`border/${id}`, { stances: { fence: 'supports' }, ...more })

function stanceOf(records: readonly AnyRecord[], from = ['north']) {
  const all = datasetOf([
    ...['north', 'south'].map((id) => party(id)),
    heir(...from),
    issue('border', ['fence']),
    ...records,
  ])
  const words = wordsOfCell(all, 'border', 'heir', NOW)
  return { stance: stanceOnOption(words, 'fence', all), words }
}

test('what a party takes over is its stance until it speaks for itself, and is told as whose it was', () => {
  const before = said('2025-01-01-north')
  expect(stanceOf([before]).stance).toMatchObject({ stance: 'supports', inheritedFrom: ['north'], restsOn: [before] })
  const own = said('2025-07-01-heir', { stances: { fence: 'opposes' } })
  expect(stanceOf([before, own]).stance).toMatchObject({ stance: 'opposes', inheritedFrom: [], restsOn: [own] })
  expect(allStanding(stanceOf([before, own]).words)).toEqual([
    { position: own, from: null },
    { position: before, from: 'north' },
  ])
})

test('parties before it that differ leave it unclear, and those that agree stand together', () => {
  const [north, south] = [said('2025-01-01-north'), said('2025-01-01-south')]
  expect(stanceOf([north, south], ['north', 'south']).stance).toMatchObject({
    ...{ stance: 'supports', inheritedFrom: ['north', 'south'], restsOn: [north, south] },
  })
  const against = said('2025-01-01-south', { stances: { fence: 'opposes' } })
  expect(stanceOf([north, against], ['north', 'south']).stance).toMatchObject({
    ...{ stance: 'unclear', inheritedFrom: ['north', 'south'] },
  })
})

test('a refusal to say stands beside what was taken over, whoever refused', () => {
  const north = said('2025-01-01-north')
  const silence = said('2025-07-01-heir', { stances: { fence: 'declined' } })
  expect(stanceOf([north, silence]).stance).toMatchObject({
    ...{ stance: 'supports', inheritedFrom: ['north'], restsOn: [north], declined: [silence] },
  })
  const theirs = said('2025-01-01-south', { stances: { fence: 'declined' } })
  expect(stanceOf([north, theirs], ['north', 'south']).stance).toMatchObject({
    ...{ stance: 'supports', inheritedFrom: ['north'], declined: [theirs] },
  })
  expect(stanceOf([theirs], ['south']).stance).toMatchObject({ stance: 'declined', inheritedFrom: ['south'] })
  expect(stanceOf([silence, theirs], ['south']).stance).toMatchObject({ stance: 'declined', inheritedFrom: [] })
})

test('a party that once had a view of its own takes over none when it has taken that back', () => {
  const taken = said('2025-07-01-heir', { stances: { fence: 'opposes' }, withdrawn: '2025-08-01' })
  expect(stanceOf([said('2025-01-01-north'), taken]).stance).toBeNull()
})

test('words that are taken over can be replaced or taken back by who took them over', () => {
  const north = said('2025-01-01-north')
  const replaced = stanceOf([north, said('2025-07-01-heir', { supersedes: [north.id], stances: {} })])
  expect(replaced.stance).toBeNull()
  expect(allStanding(replaced.words).map(({ position: { id } }) => id)).toEqual(['border/2025-07-01-heir'])
})

test('parties that follow each other in a circle take over nothing twice', () => {
  const one = said('2025-01-01-north')
  const all = datasetOf([
    party('north', { successor_of: ['heir'], entered: '2025-06-01' as never }),
    ...[heir('north'), issue('border', ['fence']), one],
  ])
  expect(allStanding(wordsOfCell(all, 'border', 'heir', NOW))).toEqual([{ position: one, from: 'north' }])
  expect(allStanding(wordsOfCell(all, 'border', 'north', NOW))).toEqual([{ position: one, from: null }])
})

test('words of which nobody knows when they ended, and words that were denied, are listed and stand no more', () => {
  const words = (more: Parameters<typeof position>[1]) => {
    const one = said('2025-01-01-north', more)
    const { ended, standing } = wordsOfCell(datasetOf([party('north'), issue('border'), one]), 'border', 'north', NOW)
    return [ended.length, standing.length]
  }
  expect(words({})).toEqual([0, 1])
  expect(words({ withdrawn: { 'unknown-date': true } as never })).toEqual([1, 0])
  expect(words({ withdrawn: { 'unknown-date': true, by: ['north'] } as never })).toEqual([1, 0])
  expect(words({ withdrawn: '2025-02-02' })).toEqual([0, 0])
  expect(words({ retracted: { on: '2025-02-02', by: 'speaker', note: 'No.' } as never })).toEqual([1, 0])
})
