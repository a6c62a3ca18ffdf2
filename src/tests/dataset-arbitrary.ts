import fc from 'fast-check'
import { AUTHORITIES } from '../core/model/authority.ts'
import type { Dataset } from '../core/model/dataset.ts'
import type { AnyRecord, Position } from '../core/model/record.ts'
import { STANCES } from '../core/model/stance.ts'
import { datasetOf, gap, issue, party, position, round, source } from './dataset-fixture.ts'

/**
 * Random small comparisons for property tests: few days, parties and options, so that dates, tiers and stances often
 * coincide. Positions supersede others of their own cell, at times without sense: what is computed has to be total.
 */
export const PARTIES = ['north', 'south', 'east'] as const
export const ISSUES = ['border', 'water'] as const
export const OPTIONS = ['a', 'b', 'c'] as const

const DATES = ['2025', '2025-01', '2025-01-01', '2025-01-02', '2025-02', '2025-02-01', '2025-02-03', '2025-03'] as const
const date = fc.constantFrom(...DATES)

/** A day before, among, between or after the days on which anything happens. */
export const day = fc.constantFrom('2024-12-31', '2025-01-01', '2025-01-02', '2025-01-31', '2025-02-02', '2026-01-01')

export const stance = fc.constantFrom(...STANCES)

const draft = fc.record({
  issue: fc.constantFrom(...ISSUES),
  party: fc.constantFrom(...PARTIES),
  said: date,
  spanFrom: fc.option(date, { freq: 4 }),
  withdrawn: fc.option(date, { freq: 3 }),
  authority: fc.constantFrom(...AUTHORITIES),
  stances: fc.dictionary(fc.constantFrom(...OPTIONS), stance),
  supersedes: fc.array(fc.nat(30), { maxLength: 2 }),
  source: fc.constantFrom('memo', 'news'),
})

/** Positions in any order, each with its own id. */
export const positions: fc.Arbitrary<Position[]> = fc.array(draft, { maxLength: 14 }).map((drafts) => {
  const ids = drafts.map((one, n) => `${one.issue}/${one.said}-${one.party}-n${n}`)
  return drafts.map((one, n) => {
    const cell = ids.filter((_, other) => drafts[other]!.issue === one.issue && drafts[other]!.party === one.party)
    return position(ids[n]!, {
      party: one.party,
      authority: one.authority,
      stances: { ...one.stances },
      source: one.source,
      supersedes: one.supersedes.flatMap((at) => cell[at] ?? []),
      ...(one.withdrawn ? { withdrawn: one.withdrawn } : {}),
      ...(one.spanFrom ? { said: undefined, said_between: [one.spanFrom, one.said] } : {}),
    })
  })
})

/** The parties and issues all random comparisons have; `a` and `b` exclude each other. */
export const FRAME: readonly AnyRecord[] = [
  party('north'),
  party('south'),
  party('east', { entered: '2025-01-02' }),
  issue('border', [], {
    options: [
      { id: 'a', text: 'A', excludes: ['b'] },
      { id: 'b', text: 'B', excludes: [] },
      { id: 'c', text: 'C', excludes: [] },
    ],
  }),
  issue('water', OPTIONS),
  source('memo', { package: true, round: 'spring' }),
  source('news'),
  round('spring', { start: '2025-02-01' }),
  gap('water-south', { searched: '2025-08-01' }),
]

export const dataset: fc.Arbitrary<Dataset> = positions.map((list) => datasetOf([...FRAME, ...list]))

const codings = fc.record({ a: stance, b: stance, c: stance }, { requiredKeys: [] })

/** Comparisons in which every party has coded words on the border, so that all sorts of stances meet. */
export const codedDataset: fc.Arbitrary<Dataset> = fc
  .tuple(codings, codings, codings)
  .map((stances) =>
    datasetOf([
      ...FRAME,
      ...PARTIES.map((id, at) => position(`border/2025-01-02-${id}`, { stances: { ...stances[at] } })),
    ]),
  )
