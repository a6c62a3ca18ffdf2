import { expect, expectTypeOf, test } from 'vitest'
import { datasetOf, issue, party } from '#tests/dataset-fixture.ts'
import { cellAt } from '../compare/cell.ts'
import { cellKey } from './dataset.ts'
import type { Day, PartialDate } from './date.ts'
import type { IssueId, OptionId, PartyId, SourceId } from './ids.ts'
import type { Claim, Position, Round } from './record.ts'

const border: IssueId = 'border'
const north: PartyId = 'north'
const dataset = datasetOf([issue(border), party(north)])

test('an issue and a party in each other’s place do not compile', () => {
  const right = cellAt(dataset, border, north, '2025-01-01')
  // @ts-expect-error the party stands where the issue belongs
  const swapped = cellAt(dataset, north, border, '2025-01-01')
  expect([right.issue, swapped.issue]).toEqual(['border', 'north'])
  // @ts-expect-error the party stands where the issue belongs, here too
  expect(cellKey(north, border)).not.toBe(cellKey(border, north))
  // @ts-expect-error a lookup takes the ids of its own kind only
  expect(dataset.partyById.has(border)).toBe(false)
})

test('what is no date does not compile as one, nor a month as a day', () => {
  const month: PartialDate = '2025-06'
  // @ts-expect-error a month is no day
  cellAt(dataset, border, north, month)
  // @ts-expect-error an id is no day
  cellAt(dataset, border, north, north)
  const text: string = '2025-06-02'
  // @ts-expect-error text is no day until `isDay` has looked at it
  cellAt(dataset, border, north, text)
})

test('each field of a record says of which kind the ids in it are', () => {
  expectTypeOf<Position['party']>().toEqualTypeOf<PartyId>()
  expectTypeOf<Position['issue']>().toEqualTypeOf<IssueId>()
  expectTypeOf<Position['source']>().toEqualTypeOf<SourceId>()
  expectTypeOf<Position['checked']>().toEqualTypeOf<Day | undefined>()
  expectTypeOf<Claim['said']>().toEqualTypeOf<PartialDate>()
  expectTypeOf<Round['outcomes'][number]['announced_by']>().toEqualTypeOf<PartyId[]>()
  expectTypeOf<OptionId>().not.toEqualTypeOf<IssueId>()
})
