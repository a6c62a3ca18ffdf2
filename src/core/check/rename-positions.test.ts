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
