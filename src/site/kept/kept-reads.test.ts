import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedLists, ReadsGatherer } from './kept-reads.ts'
import { Frame } from './read-recorder.ts'

/** A list of what was read: its own places, and other lists. */
const frame = (places: readonly string[], parts: readonly Frame[] = []) => {
  const made = new Frame()
  for (const at of places) (made.places ??= new Set()).add({ group: 'talks', at })
  for (const part of parts) made.addPart(part)
  return made
}
const digest = (place: string) => `${place} as it was`
const otherAt = (names: readonly string[]) => (place: string) =>
  names.some((name) => place === `talks|${name}`) ? `${place} as it is` : digest(place)

test('what was read by what a page is made from changes the page, and what another page read does not', () => {
  const relation = frame(['north', 'south'])
  const gatherer = new ReadsGatherer()
  const [issue, other] = [frame(['title'], [relation]), frame(['other title'])].map((page) => gatherer.add(page)!)
  const kept = gatherer.gathered(digest)
  const changed = (...names: string[]) => {
    const lists = changedLists(kept, otherAt(names))
    return [lists[issue!], lists[other!]]
  }
  expect(changed()).toEqual([false, false])
  expect(changed('south')).toEqual([true, false])
  expect(changed('other title')).toEqual([false, true])
  expect(changedLists(kept, () => null)[issue!]).toBe(true)
})

test('of what many read in the same way there is one list', () => {
  const relation = frame(['north', 'south'])
  const gatherer = new ReadsGatherer()
  const numbers = Array.from({ length: 100 }, () => gatherer.add(frame([], [frame([], [relation]), frame([])])))
  expect(new Set(numbers).size).toBe(1)
  expect(gatherer.gathered(digest).places).toEqual(['talks|north', 'talks|south'])
})

test('a list that takes in itself is none', () => {
  const [one, other] = [frame(['a']), frame(['b'])]
  one.addPart(other)
  other.addPart(one)
  expect(new ReadsGatherer().add(frame([], [one]))).toBeNull()
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
      const first = new ReadsGatherer()
      const numbers = frames.map((one) => first.add(one)!)
      const before = first.gathered(digest)
      // The next build takes some pages over and makes others.
      const next = new ReadsGatherer()
      const take = next.taker(before)
      const isMade = new Set(again.map((at) => at % frames.length))
      const later = madeAgain.map((one, at) => (isMade.has(at) ? next.add(one)! : take(numbers[at]!)))
      for (const [kept, own] of [
        [before, numbers],
        [next.gathered(digest), later],
      ] as const) {
        const changed = changedLists(kept, otherAt(others))
        const expected = wereRead.map((places) => places.some((at) => others.includes(at)))
        expect(own.map((number) => changed[number])).toEqual(expected)
      }
    }),
  )
})
