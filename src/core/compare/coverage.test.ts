import { expect, test } from 'vitest'
import { exampleDataset } from '#tests/rule-example.ts'
import { lopsidedColumns } from '../check/rules/lopsided-columns.ts'
import { ageOf, coveredCell, coverageAt } from './coverage.ts'

test('marks a principal that is far behind another, where the check warns of it and only there', () => {
  const { wrong, right } = lopsidedColumns.example
  const behind = (example: string) =>
    coverageAt(exampleDataset(example), '2025-12-31').map(({ party, farBehind }) => [party.id, farBehind?.id])
  expect(behind(wrong)).toContainEqual(['south', 'north'])
  expect(behind(right).filter(([, other]) => other)).toEqual([])
})

const COVERED = '# comparison.md\ncovers_until: 2025-12-31\n'
const coverage = (example: string) => coverageAt(exampleDataset(COVERED + example), '2025-12-31')

test('tells of each party how much it has said, where it stands and what was last', () => {
  const dataset = exampleDataset(`${COVERED}# sources/paper.md
# positions/border/2025-01-01-north.md
quote: { text: We ask for it, lang: en }
# positions/water/2025-12-21-north.md
source: paper
# positions/border/2025-06-01-north.md
quote: { text: We ask for it still, lang: en }
source: nowhere
`)
  const [north, south] = coverageAt(dataset, '2025-12-31')
  expect(north).toMatchObject({ statements: 3, latest: { id: 'water/2025-12-21-north' }, farBehind: null })
  expect(north?.sources.map(({ id }) => id)).toEqual(['treaty-draft', 'paper'])
  const cells = (party: string) =>
    ['border', 'water'].map((issue) => {
      const { cell, age } = coveredCell(dataset, issue, party, '2025-12-31')
      return [cell.issue, cell.state, age]
    })
  expect(cells('north')).toEqual([
    ['border', 'uncoded', 213],
    ['water', 'uncoded', 10],
  ])
  expect([north?.issues, south?.issues]).toEqual([2, 0])
  expect(south).toMatchObject({ statements: 0, latest: null, sources: [] })
  expect(cells('south')).toEqual([
    ['border', 'not-researched', null],
    ['water', 'not-researched', null],
  ])
})

test('the age of a cell is that of its newest words, whatever stands above them, and never below nought', () => {
  const stances = 'stances: { fence: supports }'
  const age = (example: string) => coveredCell(exampleDataset(COVERED + example), 'border', 'north', '2025-12-31').age
  expect(
    age(`# positions/border/2025-12-01-north.md\nauthority: reported\n${stances}
# positions/border/2025-06-01-north.md\nauthority: principal\n${stances}\n`),
  ).toBe(30)
  expect(age(`# positions/border/2026-02-01-north.md\n`)).toBe(null)
  const dataset = exampleDataset(`${COVERED}# positions/border/2026-02-01-north.md\n`)
  expect(ageOf(dataset.positions[0]!, dataset)).toBe(0)
})

test('a principal is held against the one that says most, and others against none', () => {
  const words = (count: number) =>
    `quote: { text: ${'word '.repeat(count).trim()}, lang: en }\nfull_text: ${'word '.repeat(count * 10).trim()}\n`
  const said = (party: string, count: number) =>
    Array.from({ length: count }, (_, at) => `# positions/border/2025-0${at + 1}-01-${party}.md\n${words(20)}`).join('')
  const behind = coverage(`# parties/east.md\nrole: observer\n${said('south', 9)}${said('north', 1)}${said('east', 1)}`)
  expect(behind.map(({ party, farBehind }) => [party.id, farBehind?.id])).toEqual([
    ['north', 'south'],
    ['south', undefined],
    ['east', undefined],
  ])
})
