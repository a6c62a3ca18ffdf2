import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Place } from '#core/model/reads.ts'
import { changedLists } from './changed-lists.ts'
import { ReadsGatherer } from './reads-gatherer.ts'
import { Frame, type Fact } from './read-recorder.ts'

/** A list of what was read: its own places, and other lists. */
const frame = (places: readonly string[], parts: readonly Frame[] = []) => {
  const made = new Frame()
  for (const at of places) (made.places ??= new Set()).add({ group: 'talks', at })
  for (const part of parts) made.addPart(part)
  return made
}
const nothing = new Map<Place, Fact>()
const unasked = () => undefined
const digest = (place: string) => `${place} as it was`
const otherAt = (names: readonly string[]) => (place: string) =>
  names.some((name) => place === `talks|${name}`) ? `${place} as it is` : digest(place)

test('what was read by what a page is made from changes the page, and what another page read does not', () => {
  const relation = frame(['north', 'south'])
  const gatherer = new ReadsGatherer(nothing)
  const pages = [frame(['title'], [relation]), frame(['other title'])].map((page) => gatherer.add(page)!)
  const { reads: kept, numberOf } = gatherer.gathered(digest, pages)
  const [issue = 0, other = 0] = pages.map(numberOf)
  const changed = (...names: string[]) => {
    const lists = changedLists(kept, otherAt(names), unasked)
    return [lists[issue], lists[other]]
  }
  expect(changed()).toEqual([false, false])
  expect(changed('south')).toEqual([true, false])
  expect(changed('other title')).toEqual([false, true])
  expect(changedLists(kept, () => null, unasked)[issue]).toBe(true)
})

test('of what many read in the same way there is one list', () => {
  const relation = frame(['north', 'south'])
  const gatherer = new ReadsGatherer(nothing)
  const numbers = Array.from({ length: 100 }, () => gatherer.add(frame([], [frame([], [relation]), frame([])]))!)
  expect(new Set(numbers).size).toBe(1)
  const { reads } = gatherer.gathered(digest, numbers)
  expect([reads.places, reads.lists]).toEqual([['talks|north', 'talks|south'], [[2, 0, 1]]])
})

test('a list that takes in itself is none', () => {
  const [one, other] = [frame(['a']), frame(['b'])]
  one.addPart(other)
  other.addPart(one)
  expect(new ReadsGatherer(nothing).add(frame([], [one]))).toBeNull()
})

test('a page that is known from the build before is changed by the same as the page that was made then', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const lists = fc.array(fc.record({ places: fc.subarray(names), parts: fc.array(fc.nat(20), { maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  fc.assert(
    fc.property(lists, fc.subarray(names), fc.array(fc.nat(20)), (told, others, again) => {
      // A list that was put down is closed, so each build has its own.
      const makeFrames = () => {
        const made: Frame[] = []
        for (const { places, parts } of told) {
          const taken = parts.flatMap((part) => made[part % (made.length || 1)] ?? [])
          made.push(frame(places, taken))
        }
        return made
      }
      const read = (one: Frame): string[] => [
        ...[...(one.places ?? [])].map(({ at }) => at),
        ...[...(one.parts ?? [])].flatMap(read),
      ]
      const [frames, madeAgain] = [makeFrames(), makeFrames()]
      const wereRead = frames.map(read)
      const first = new ReadsGatherer(nothing)
      const tell = (gatherer: ReadsGatherer, numbers: readonly number[]) => {
        const { reads, numberOf } = gatherer.gathered(digest, numbers)
        return [reads, numbers.map(numberOf)] as const
      }
      const before = tell(
        first,
        frames.map((one) => first.add(one)!),
      )
      // The next build keeps some pages and makes others; another thread makes a third of those.
      const next = new ReadsGatherer(nothing)
      next.begin(before[0], () => false)
      const isMade = new Set(again.map((at) => at % frames.length))
      const later = madeAgain.map((one, at) => {
        if (!isMade.has(at)) return before[1][at]!
        if (at % 3 > 0) return next.add(one)!
        const elsewhere = new ReadsGatherer(nothing)
        const [reads, [number = 0]] = tell(elsewhere, [elsewhere.add(makeFrames()[at]!)!])
        return next.taker(reads)(number)
      })
      for (const [kept, own] of [before, tell(next, later)]) {
        const changed = changedLists(kept, otherAt(others), unasked)
        const expected = wereRead.map((places) => places.some((at) => others.includes(at)))
        expect(own.map((number) => changed[number])).toEqual(expected)
      }
    }),
  )
})

/** What a page reads at a place was worked out from other places: the fact is kept, and told by its answer. */
function withFact(answer: Fact, page = frame(['fact', 'title'])) {
  const [fact] = [...page.places!]
  const gatherer = new ReadsGatherer(new Map([[fact!, answer]]))
  const number = gatherer.add(page)!
  const { reads, numberOf } = gatherer.gathered(digest, [number])
  return { reads, page: numberOf(number) }
}

test('what was worked out is not asked for again while nothing has changed that it was made from, and then it alone decides', () => {
  const { reads, page } = withFact({ reads: frame(['north', 'south']), answer: '2' })
  const look = (...names: string[]) => {
    const [asked, believed]: [string[], string[]] = [[], []]
    const ask = (place: string) => (asked.push(place), otherAt(names)(place))
    const changed = changedLists(reads, ask, (place) => believed.push(place))[page]
    return { changed, isAsked: asked.includes('talks|fact'), believed }
  }
  expect(look()).toEqual({ changed: false, isAsked: false, believed: ['talks|fact'] })
  expect(look('south')).toEqual({ changed: false, isAsked: true, believed: [] })
  expect(look('south', 'fact')).toEqual({ changed: true, isAsked: true, believed: [] })
  // A page that is changed anyway takes what was worked out all the same.
  expect(look('title')).toMatchObject({ changed: true, believed: ['talks|fact'] })
})

test('a part of a page is another as soon as anything is that it was made from', () => {
  const { reads, page } = withFact({ reads: frame(['north', 'south']), part: 'digest' })
  const changed = (...names: string[]) => changedLists(reads, otherAt(names), unasked)[page]
  expect([changed(), changed('title'), changed('south')]).toEqual([false, true, true])
})

test('what is worked out anew is known by what it was made from now, also where a page that has it stays', () => {
  const before = withFact({ reads: frame(['north']), answer: '2' })
  const place = { group: 'talks', at: 'fact' }
  const next = new ReadsGatherer(new Map([[place, { reads: frame(['south']), answer: '2' }]]))
  next.begin(before.reads, () => false)
  const { reads, numberOf } = next.gathered(digest, [before.page])
  const look = (name: string) => {
    const asked: string[] = []
    changedLists(reads, (at) => (asked.push(at), otherAt([name])(at)), unasked)
    return asked.includes('talks|fact')
  }
  expect(numberOf(before.page)).toBe(reads.lists.length - 1)
  expect([look('north'), look('south')]).toEqual([false, true])
})
