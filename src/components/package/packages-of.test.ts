import { expect, test } from 'vitest'
import { cellAt } from '#core/compare/cell.ts'
import { datasetOf, issue, party, position, source } from '#tests/dataset-fixture.ts'
import { linksIn, textOf } from '#tests/text-of.ts'
import { packageNote, packageNotes } from './package-notes.ts'
import { packagesOf } from './packages-of.ts'

const dataset = datasetOf([
  party('north'),
  party('south'),
  issue('border', ['open', 'guarded']),
  issue('water'),
  source('news'),
  source('early', { published: '2025-01-01', package: true }),
  source('late', {
    published: '2025-02-01',
    package: [
      { id: 'a', title: 'Way A' },
      { id: 'b', title: 'Way B' },
    ],
  }),
  position('border/2025-01-01-north', { source: 'early', stances: { open: 'requires' } }),
  position('border/2025-02-01-north', { source: 'late', alternative: 'b', stances: { guarded: 'accepts' } }),
  position('water/2025-02-01-north', { source: 'late' }),
  position('water/2025-02-02-north', { source: 'news' }),
  position('water/2025-02-01-south', { source: 'late', alternative: 'a' }),
])
const offer = (id: string) => dataset.positionById.get(id)!

test('a party’s offers come with the latest first, by alternatives, and hold what that party says in them', () => {
  const told = packagesOf(dataset, 'north').map(({ source, parts }) => [
    source.id,
    parts.map(({ title, members }) => [title, members.map(({ id }) => id)]),
  ])
  expect(told).toEqual([
    [
      'late',
      [
        [null, ['water/2025-02-01-north']],
        ['Way B', ['border/2025-02-01-north']],
      ],
    ],
    ['early', [[null, ['border/2025-01-01-north']]]],
  ])
})

test('a statement within an offer says so, names its alternative and leads to the whole', () => {
  const whole = packageNote(dataset, offer('border/2025-01-01-north'))
  expect(linksIn(whole)).toEqual({ 'Part of one offer, to be taken as a whole': '/talks/sources/early/' })
  const choice = packageNote(dataset, offer('border/2025-02-01-north'))
  expect(textOf(choice)).toBe('Part of an offer with alternatives: Way B')
  expect(packageNote(dataset, offer('water/2025-02-02-north'))).toBeNull()
})

test('a cell whose stances rest on several offers names each, with the options it holds for', () => {
  const cell = cellAt(dataset, 'border', 'north', '2025-12-31')
  const notes = cell.state === 'coded' ? packageNotes(dataset, cell).map(textOf) : []
  expect(notes).toEqual([
    'Part of an offer with alternatives: Way B',
    'Option 1: Part of one offer, to be taken as a whole',
  ])
})
