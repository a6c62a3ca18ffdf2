import fc from 'fast-check'
import { AUTHORITIES } from '../core/model/authority.ts'
import type { Dataset } from '../core/model/dataset.ts'
import type { AnyRecord } from '../core/model/record.ts'
import { STANCES } from '../core/model/stance.ts'
import { datasetOf, issue, party, position, round, source } from './dataset-fixture.ts'

/**
 * Random comparisons in which much meets: four terms of which some exclude each other, words said together, replaced, taken
 * back on known and unknown days, denied and retracted, and an offer with alternatives.
 */
export const PARTIES = ['north', 'south', 'east'] as const
export const OPTIONS = ['a', 'b', 'c', 'd'] as const

const date = fc.constantFrom('2025', '2025-01', '2025-01-01', '2025-01-02', '2025-02-01', '2025-02', '2025-03-01')
export const day = fc.constantFrom('2024-12-31', '2025-01-01', '2025-01-30', '2025-01-31', '2025-02-15', '2025-12-31')

const draft = fc.record({
  party: fc.constantFrom(...PARTIES),
  together: fc.option(fc.constantFrom(...PARTIES), { freq: 3, nil: null }),
  said: date,
  authority: fc.constantFrom(...AUTHORITIES),
  stances: fc.dictionary(fc.constantFrom(...OPTIONS), fc.constantFrom(...STANCES)),
  supersedes: fc.option(fc.nat(8), { freq: 2, nil: null }),
  end: fc.constantFrom('none', 'none', 'none', 'withdrawn', 'unknown', 'publisher', 'speaker'),
  alternative: fc.constantFrom(null, null, null, 'one', 'two'),
})

const FRAME: readonly AnyRecord[] = [
  ...PARTIES.map((id) => party(id)),
  issue('border', [], {
    options: [
      { id: 'a', text: 'A', excludes: ['b', 'c'] },
      { id: 'b', text: 'B', excludes: [] },
      { id: 'c', text: 'C', excludes: ['b'] },
      { id: 'd', text: 'D', excludes: [] },
    ],
  }),
  source('news'),
  source('offer', { package: ['one', 'two'].map((id) => ({ id, title: id })) }),
  round('spring', { start: '2025-02-01', sources: ['news'] }),
]

export const relationDataset: fc.Arbitrary<Dataset> = fc.array(draft, { maxLength: 8 }).map((drafts) => {
  const ids = drafts.map((one, n) => `border/${one.said}-${one.party}-n${n}`)
  const positions = drafts.map((one, n) =>
    position(ids[n] ?? '', {
      ...{ party: one.party, said: one.said, authority: one.authority, stances: { ...one.stances } },
      with: one.together && one.together !== one.party ? [one.together] : [],
      supersedes: one.supersedes === null ? [] : ids.slice(one.supersedes, one.supersedes + 1),
      ...(one.alternative ? { source: 'offer', alternative: one.alternative } : {}),
      ...(one.end === 'withdrawn' ? { withdrawn: '2025-02-10' } : {}),
      ...(one.end === 'unknown' ? { withdrawn: { 'unknown-date': true as const } } : {}),
      ...(one.end === 'publisher' || one.end === 'speaker'
        ? { retracted: { on: '2025-02-10', by: one.end, note: 'A note.' } }
        : {}),
    }),
  )
  return datasetOf([...FRAME, ...positions])
})
