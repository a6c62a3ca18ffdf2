import { expect, test } from 'vitest'
import { datasetOf, issue, party, position, source } from '#tests/dataset-fixture.ts'
import type { Stance } from '../model/stance.ts'
import { sidesOf } from './camps.ts'
import { relationAmong } from './relation-among.ts'
import { relationBetween } from './relation.ts'
import { viewsAt } from './views.ts'

const NOW = '2025-12-31'
const ways = (...ids: string[]) => ids.map((id) => ({ id, title: `Way ${id}` }))
const offer = (id: string, ...ids: string[]) => source(id, { package: ways(...ids) as never })
const FRAME = [party('north'), party('south'), issue('border', ['fence', 'gate', 'wall'])]

function said(
  party: string,
  at: number,
  from: string,
  alternative: string | undefined,
  stances: Record<string, Stance>,
) {
  return position(`border/2025-01-0${at}-${party}-${at}`, {
    ...{ party, said: `2025-01-0${at}` as never, source: from, stances },
    ...(alternative && { alternative: alternative }),
  })
}
const OFFERED = [
  offer('first', 'two', 'one'),
  said('north', 1, 'first', 'two', { fence: 'requires' }),
  said('north', 2, 'first', 'one', { gate: 'requires' }),
  said('north', 3, 'news', undefined, { wall: 'opposes' }),
]

test('each alternative of an offer is a case of its own, with what was said beside it', () => {
  const { cases } = viewsAt(datasetOf([...FRAME, ...OFFERED]), 'border', 'north', NOW, [])
  expect(cases.map(({ alternative, views }) => [alternative?.title, ...views.map(({ option }) => option)])).toEqual([
    ['Way one', 'gate', 'wall'],
    ['Way two', 'fence', 'wall'],
  ])
  expect(cases[1]?.views[0]).toMatchObject({ inPackage: true, alternative: 'two', said: '2025-01-01' })
  expect(cases[1]?.views[1]).toMatchObject({ inPackage: false, alternative: null })
})

test('alternatives of several offers are cases apart, also where they bear one name', () => {
  const more = [offer('second', 'one'), said('north', 4, 'second', 'one', { fence: 'rules-out' })]
  const { cases } = viewsAt(datasetOf([...FRAME, ...OFFERED, ...more]), 'border', 'north', NOW, [])
  expect(cases.map(({ alternative }) => `${alternative?.source} ${alternative?.id}`)).toEqual([
    ...['first one', 'first two', 'second one'],
  ])
  expect(cases.map(({ views }) => views.map(({ option }) => option).join())).toEqual([
    'gate,wall',
    'fence,wall',
    'fence,wall',
  ])
})

test('an alternative that its source does not name goes by its id', () => {
  const unnamed = [said('north', 1, 'news', 'one', { fence: 'requires' }), source('news')]
  const { cases } = viewsAt(datasetOf([...FRAME, ...unnamed]), 'border', 'north', NOW, [])
  expect(cases[0].alternative).toEqual({ source: 'news', id: 'one', title: 'one' })
  const nowhere = viewsAt(
    datasetOf([...FRAME, said('north', 1, 'nowhere', 'one', { fence: 'requires' })]),
    'border',
    'north',
    NOW,
    [],
  )
  expect(nowhere.cases[0].alternative?.title).toBe('one')
  const other = [said('north', 1, 'news', 'x', { fence: 'requires' }), offer('news', 'one')]
  expect(viewsAt(datasetOf([...FRAME, ...other]), 'border', 'north', NOW, []).cases[0].alternative?.title).toBe('x')
})

test('what belongs to every alternative is told once, what belongs to one is told too', () => {
  const dataset = datasetOf([...FRAME, ...OFFERED])
  const sides = sidesOf([viewsAt(dataset, 'border', 'north', NOW, []), viewsAt(dataset, 'border', 'south', NOW, [])])
  expect(sides.map(({ party: id, option, stance }) => `${id} ${stance} ${option}`).toSorted()).toEqual([
    ...['north opposes wall', 'north requires fence', 'north requires gate'],
  ])
  expect(relationAmong(dataset, 'border', NOW, ['north', 'south']).camps.map(({ option }) => option)).toEqual([
    ...['fence', 'gate', 'wall'],
  ])
})

test('two are related by the alternative that comes nearest, and by that of the lesser name where both come as near', () => {
  const against = said('south', 5, 'news', undefined, { fence: 'rules-out', gate: 'accepts' })
  const near = relationBetween(datasetOf([...FRAME, ...OFFERED, against]), 'border', 'north', 'south', NOW)
  expect([near.kind, near.alternatives[0]?.id]).toEqual(['same-term', 'one'])
  const equal = said('south', 5, 'news', undefined, { fence: 'accepts', gate: 'accepts' })
  const dataset = datasetOf([...FRAME, ...OFFERED, equal])
  expect(relationBetween(dataset, 'border', 'north', 'south', NOW).alternatives[0]?.id).toBe('one')
  expect(relationBetween(dataset, 'border', 'south', 'north', NOW).alternatives[1]?.id).toBe('one')
})

test('where both leave a choice and two come as near, the same two are told whichever is asked first', () => {
  const dataset = datasetOf([
    ...[...FRAME, offer('first', 'one', 'two'), offer('second', 'one', 'two')],
    said('north', 1, 'first', 'one', { fence: 'requires' }),
    said('north', 2, 'first', 'two', { gate: 'requires' }),
    said('south', 3, 'second', 'one', { gate: 'accepts' }),
    said('south', 4, 'second', 'two', { fence: 'accepts' }),
  ])
  const told = (a: string, b: string) => {
    const { kind, alternatives } = relationBetween(dataset, 'border', a, b, NOW)
    return [kind, ...alternatives.map((one) => `${one?.source} ${one?.id}`)]
  }
  expect(told('north', 'south')).toEqual(['same-term', 'first one', 'second two'])
  expect(told('south', 'north')).toEqual(['same-term', 'second two', 'first one'])
})
