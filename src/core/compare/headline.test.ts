import fc from 'fast-check'
import { expect, test } from 'vitest'
import { positions } from '../../tests/dataset-arbitrary.ts'
import { position } from '../../tests/dataset-fixture.ts'
import { lastDay } from '../model/date.ts'
import type { Position } from '../model/record.ts'
import { byPrecedence, comparePrecedence, headline } from './headline.ts'

/** Later than all that is said here. */
const UNTIL = '2026-12-31'

const ids = (list: readonly Position[]) => list.map((one) => one.id)

test('a higher tier comes before a later remark', () => {
  const memorandum = position('border/2025-01-01-north', { authority: 'document' })
  const remark = position('border/2025-06-01-north', { authority: 'spokesperson' })
  expect(headline([remark, memorandum], UNTIL)).toBe(memorandum)
})

test('a tabled text and the head who binds the party weigh alike, so that the later of them leads', () => {
  const memorandum = position('border/2025-01-01-north', { authority: 'document' })
  const head = position('border/2025-06-01-north', { authority: 'principal' })
  expect(headline([memorandum, head], UNTIL)).toBe(head)
})

test('on one day a document comes before a principal, and else the id decides', () => {
  const head = position('border/2025-01-01-north', { authority: 'principal' })
  const memorandum = position('border/2025-01-01-north-memorandum', { authority: 'document' })
  const official = position('border/2025-01-02-north-a', { authority: 'official' })
  const reported = position('border/2025-01-02-north-b', { authority: 'reported' })
  expect(ids(byPrecedence([reported, head, official, memorandum], UNTIL))).toEqual(
    ids([memorandum, head, official, reported]),
  )
})

test('nothing standing has no headline', () => {
  expect(headline([], UNTIL)).toBeNull()
})

test('the order is total and does not depend on the order of the files', () => {
  fc.assert(
    fc.property(positions, (list) => {
      expect(byPrecedence(list.toReversed(), UNTIL)).toEqual(byPrecedence(list, UNTIL))
      for (const a of list) {
        for (const b of list) {
          expect(Math.sign(comparePrecedence(a, b, UNTIL)) + Math.sign(comparePrecedence(b, a, UNTIL))).toBe(0)
          expect(comparePrecedence(a, b, UNTIL) === 0).toBe(a === b)
        }
      }
    }),
  )
})

test('the headline is what a slow search through tiers, days, kinds and ids finds', () => {
  const saidOn = (one: Position) => lastDay(one.said ?? one.said_between![1])
  const tiers = [['document', 'principal'], ['minister'], ['spokesperson', 'official', 'reported']]
  fc.assert(
    fc.property(positions, (list) => {
      let left = tiers.map((tier) => list.filter((one) => tier.includes(one.authority))).find((tier) => tier.length > 0)
      const latest = left?.map(saidOn).sort().at(-1)
      left = left?.filter((one) => saidOn(one) === latest) ?? []
      const documents = left.filter((one) => one.authority === 'document')
      const expected = ids(documents.length > 0 ? documents : left).sort()[0]
      expect(headline(list, UNTIL)?.id).toBe(expected)
    }),
  )
})
