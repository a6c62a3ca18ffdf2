import { expect, test } from 'vitest'
import { exampleDataset } from '../../tests/rule-example.ts'
import { renamePositions } from './rename-positions.ts'

const renames = (example: string) =>
  renamePositions(exampleDataset(example)).map(({ position, id, references }) => [
    position.id,
    id,
    references.map(({ record, path }) => `${record.id} ${path.join('.')}`),
  ])

test('gives a file the name that its date and party ask for, and finds what names it', () => {
  const example = `# positions/border/2025-06-02-north.md
said: 2025-06-12
# positions/border/2025-07-01-north.md
supersedes: [border/2025-06-02-north]`
  expect(renames(example)).toEqual([
    ['border/2025-06-02-north', 'border/2025-06-12-north', ['border/2025-07-01-north supersedes.0']],
  ])
})

test('keeps the word behind date and party', () => {
  expect(renames('# positions/border/2025-06-02-north-radio.md\nsaid: 2025-06')).toEqual([
    ['border/2025-06-02-north-radio', 'border/2025-06-north-radio', []],
  ])
})

test('leaves alone what is right, what names nobody, and what would take the name of another', () => {
  expect(renames('# positions/border/2025-06-02-north.md')).toEqual([])
  expect(renames('# positions/border/2025-06-02-north.md\nparty: nobody')).toEqual([])
  expect(
    renames('# positions/border/2025-06-02-north.md\nsaid: 2025-06-03\n# positions/border/2025-06-03-north.md'),
  ).toEqual([])
})

test('of two that would take one name only the first is renamed', () => {
  const example = `# positions/border/2025-01-01-north.md
said: 2025-06-12
# positions/border/2025-01-02-north.md
said: 2025-06-12`
  expect(renames(example)).toEqual([['border/2025-01-01-north', 'border/2025-06-12-north', []]])
})

test('of the names of parties the longest counts, and what follows none goes', () => {
  const parties = '# parties/north-side.md\nname: North side\n'
  const named = (name: string) =>
    renames(`${parties}# positions/border/${name}.md\nparty: north-side\nsaid: 2025-06-12`)
  expect(named('2025-06-02-north-side-radio')).toEqual([
    ['border/2025-06-02-north-side-radio', 'border/2025-06-12-north-side-radio', []],
  ])
  expect(named('2025-06-02-northern-radio')[0]?.[1]).toBe('border/2025-06-12-north-side')
  expect(named('x2025-06-02-north-radio')[0]?.[1]).toBe('border/2025-06-12-north-side')
})

test('of what names several only the one that is renamed is another', () => {
  const example = `# positions/border/2025-06-02-north.md
said: 2025-06-12
# positions/border/2025-01-01-north.md
# positions/border/2025-07-01-north.md
supersedes: [border/2025-01-01-north, border/2025-06-02-north]`
  expect(renames(example)[0]?.[2]).toEqual(['border/2025-07-01-north supersedes.1'])
})
