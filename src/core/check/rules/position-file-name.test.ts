import { expect, test } from 'vitest'
import { exampleDataset, findings, places } from '../../../tests/rule-example.ts'
import { positionFileName } from './position-file-name.ts'

test('says which name the record asks for', () => {
  const [finding] = positionFileName.check(exampleDataset(positionFileName.example.wrong))
  expect(finding).toMatchObject({
    path: ['said'],
    message:
      'found the file name "2025-06-02-north", expected one that begins with "2025-06-12-north", as the record says',
  })
})

test('points at the party where only the party differs', () => {
  expect(places(positionFileName, '# positions/border/2025-06-02-north.md\nparty: south')).toEqual([
    'border/2025-06-02-north: party',
  ])
})

test('takes a date as precise as it is known, the end of a span, and further words', () => {
  const example = `# positions/border/2025-06-north.md
# positions/border/2024-north-speech-2.md
# positions/border/2025-07-02-north.md
said_between: [2025-07-01, 2025-07-02]`
  expect(findings(positionFileName, example)).toEqual([])
})

test('finds a name that is more precise than the record, or runs on without a hyphen', () => {
  expect(findings(positionFileName, '# positions/border/2025-06-02-north.md\nsaid: 2025-06')).toHaveLength(1)
  expect(findings(positionFileName, '# positions/border/2025-06-02-northern.md\nparty: north')).toHaveLength(1)
})
