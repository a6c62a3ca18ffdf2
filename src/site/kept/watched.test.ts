import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { latestDay } from '#core/compare/latest-day.ts'
import { oncePer, unnoted } from '#core/model/once.ts'
import { setRecorder } from '#core/model/reads.ts'
import { cellKey, type Dataset } from '#core/model/dataset.ts'
import { partPer } from '#core/model/fact.ts'
import type { PartStore } from '#disk/part-store.ts'
import { datasetOf, issue, party, position } from '#tests/dataset-fixture.ts'
import { ReadsGatherer } from './reads-gatherer.ts'
import { createRecorder, type PageRecorder } from './read-recorder.ts'
import { keyOfGiven, watchedDataset, watchedTable } from './watched.ts'

let pages: PageRecorder

beforeEach(() => start())
afterEach(() => setRecorder(undefined))

function start(store?: PartStore) {
  pages = createRecorder(store)
  setRecorder(pages.recorder)
}

const talks = (condition = 'It asks for a fence.', more: readonly string[] = []) =>
  watchedDataset(
    datasetOf([
      ...[party('north'), party('south'), issue('border'), issue('water')],
      position('border/2025-01-01-north', { condition }),
      ...more.map((id) => position(id)),
    ]),
  )

const placesOf = async (make: () => unknown) => (await placesOfAll([make]))[0]

/** What several pages have read that are made at the same time. */
const placesOfAll = async (makes: readonly (() => unknown)[]) => {
  const made = await Promise.all(makes.map((make) => pages.page(async () => make())))
  const gatherer = new ReadsGatherer(pages.facts)
  const own = made.map(({ reads }) => gatherer.add(reads)!)
  const { reads, numberOf } = gatherer.gathered(pages.digest, own)
  const numbersIn = (at: number): number[] => {
    const [count = 0, ...numbers] = reads.lists[at]!
    return [...numbers.slice(0, count), ...numbers.slice(count).flatMap(numbersIn)]
  }
  return own.map((number) => {
    const read = new Set(numbersIn(numberOf(number)).map((at) => reads.places[at]!))
    return [...read].map((place) => place.replace('comparison talks|', '')).sort()
  })
}

const said = oncePer((dataset: Dataset) => dataset.positionsByCell.get(cellKey('border', 'north'))?.length)

test('what a page asks is noted, and nothing else', async () => {
  const dataset = talks()
  expect(await placesOf(() => dataset.partyById.get('north')?.name)).toEqual(['partyById|north'])
  expect(await placesOf(() => [dataset.issues.length, [...dataset.partyById.keys()]])).toEqual(['issues', 'partyById'])
  expect(await placesOf(() => 'nothing')).toEqual([])
  expect(pages.isUnsure()).toBe(false)
})

test('what was made once is noted for everybody who gets it', async () => {
  const dataset = talks()
  said(dataset)
  const ask = () => said(dataset)
  expect(await placesOfAll([ask, ask])).toEqual([['positionsByCell|border/north'], ['positionsByCell|border/north']])
})

test('what is found out without a note is noted for nobody', async () => {
  const dataset = talks()
  expect(await placesOf(() => unnoted(() => dataset.parties.length))).toEqual([])
})

test('of a fact only the answer counts', async () => {
  const dataset = talks()
  expect(await placesOf(() => latestDay(dataset))).toEqual(['fact|latest-day'])
  const digests = (place: string) => pages.digest(`comparison talks|${place}`)
  const before = [digests('fact|latest-day'), digests('positions'), digests('positionsByIssue|water')]
  start()
  talks('It asks for a gate.')
  const after = [digests('fact|latest-day'), digests('positions'), digests('positionsByIssue|water')]
  expect(after.map((digest, at) => digest === before[at])).toEqual([true, false, true])
  start()
  talks('It asks for a fence.', ['water/2026-05-01-south'])
  expect([digests('fact|latest-day') === before[0], digests('positionsByIssue|water') === before[2]]).toEqual([
    false,
    false,
  ])
})

test('pages that are made at the same time are kept apart, and so is what both wait for', async () => {
  const dataset = talks()
  const late = oncePer(async (one: Dataset) => {
    await wait(5)
    return one.partyById.get('south')?.name
  })
  const page = (id: string) => async () => {
    await wait(1)
    await late(dataset)
    return dataset.issueById.get(id)?.title
  }
  expect(await placesOfAll([page('border'), page('water')])).toEqual([
    ['issueById|border', 'partyById|south'],
    ['issueById|water', 'partyById|south'],
  ])
})

test('a table is noted by the keys that are asked of it', async () => {
  const table = watchedTable('bodies', new Map([['a', '1']]))
  expect(await placesOf(() => [table.get('a'), table.get('b')])).toEqual(['bodies||a', 'bodies||b'])
  expect(await placesOf(() => table.size)).toEqual(['bodies|'])
  const before = ['bodies||a', 'bodies||b', 'bodies|'].map((place) => pages.digest(place))
  start()
  watchedTable(
    'bodies',
    new Map([
      ['a', '1'],
      ['c', '3'],
    ]),
  )
  const after = ['bodies||a', 'bodies||b', 'bodies|'].map((place) => pages.digest(place))
  expect(after.map((digest, at) => digest === before[at])).toEqual([true, true, false])
})

test('what nobody knows how to find again is no reason to trust a page', () => {
  expect(pages.digest('comparison gone|parties')).toBeNull()
})

test('a key tells all that a page is given, or there is none', () => {
  const dataset = talks()
  const names = new Map([[dataset, 'talks']])
  const key = (given: unknown) => keyOfGiven(given, names)
  expect(key({ dataset, at: 1 })).toBe(key({ dataset, at: 1 }))
  expect(key({ dataset, at: 1 })).not.toBe(key({ dataset, at: 2 }))
  expect(key([party('a')])).not.toBe(key([party('b')]))
  for (const given of [() => 1, new Map(), new Set(), { deep: [{ make: () => 1 }] }]) expect(key(given)).toBeUndefined()
})

test('what is read by something that was put down already is told, since it would be missing', async () => {
  const dataset = talks()
  const late = oncePer(async (one: Dataset) => {
    await wait(2)
    return one.parties.length
  })
  let waited: Promise<number> | undefined
  await placesOf(() => void (waited = late(dataset)))
  expect(pages.isUnsure()).toBe(false)
  await waited
  expect(pages.isUnsure()).toBe(true)
})

test('a read by nobody while pages are made is told', async () => {
  const dataset = talks()
  const outside = new Promise<void>((done) => setTimeout(() => (dataset.parties.length, done()), 1))
  await pages.page(async () => {
    await outside
  })
  expect(pages.isUnsure()).toBe(true)
})

const titlesOf = partPer('title', (dataset: Dataset, at: string) => `${dataset.issueById.get(at)?.title ?? ''}.`)

test('of a part the page has read its place, and the part what it was made from', async () => {
  const texts = new Map<string, string>()
  const store = {
    read: (digest: string) => texts.get(digest) ?? null,
    write: (text: string) => (texts.set(`digest of ${text}`, text), `digest of ${text}`),
    retain: () => undefined,
  }
  start(store)
  const dataset = talks()
  expect(await placesOf(() => titlesOf(dataset, 'border'))).toEqual(['part|title|border'])
  const [made] = [...pages.facts.values()]
  expect(made).toMatchObject({ part: `digest of ${titlesOf(dataset, 'border')}` })
  // What the build before made is taken as it was; what cannot be read any more is made.
  start(store)
  const again = talks()
  texts.set('digest', 'as it was')
  pages.believe('comparison talks|part|title|border', { part: 'digest' })
  pages.believe('comparison talks|part|title|water', { part: 'lost' })
  expect([titlesOf(again, 'border'), titlesOf(again, 'water')]).toEqual([
    'as it was',
    `${again.issueById.get('water')!.title}.`,
  ])
  expect([...pages.facts.keys()].map(({ at }) => at)).toEqual(['part|title|water'])
})

test('where no parts are kept a page has read what they are made from', async () => {
  const dataset = talks()
  expect(await placesOf(() => titlesOf(dataset, 'border'))).toEqual(['issueById|border'])
})

test('a fact that was worked out before is not worked out again', () => {
  const dataset = talks()
  pages.believe('comparison talks|fact|latest-day', { answer: '"2031-01-01"' })
  expect(latestDay(dataset)).toBe('2031-01-01')
  expect(pages.facts.size).toBe(0)
  start()
  expect(latestDay(talks())).not.toBe('2031-01-01')
  expect([...pages.facts.keys()].map(({ at }) => at)).toEqual(['fact|latest-day'])
})
