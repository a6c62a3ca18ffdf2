import { expect, test } from 'vitest'
import { exampleDataset, findings } from '../../../tests/rule-example.ts'
import { supersedesLater } from './supersedes-later.ts'

function replacing(newer: string, older: string) {
  return findings(
    supersedesLater,
    `# positions/border/${older}.md\n# positions/border/${newer}.md\nsupersedes: [border/${older}]`,
  )
}

test('finds an older word that replaces a newer one', () => {
  expect(replacing('2025-03-01-north', '2025-03-02-north')).toEqual([
    'border/2025-03-01-north: found a position said on 2025-03-02, expected one said no later than 2025-03-01',
  ])
})

test('lets pass what was said on one day, or may have been said in order', () => {
  expect(replacing('2025-03-01-north-speech', '2025-03-01-north')).toEqual([])
  expect(replacing('2025-03-north', '2025-03-31-north')).toEqual([])
  expect(replacing('2025-03-01-north', '2025-north')).toEqual([])
})

test('shows the date of the newer one, in whichever field it stands', () => {
  const dated = (more: string) =>
    supersedesLater
      .check(
        exampleDataset(
          `# positions/border/2025-03-04-north.md\n${more}\n# positions/border/2025-03-01-north.md\nsupersedes: [border/2025-03-04-north]`,
        ),
        'en',
      )
      .flatMap(({ related = [] }) => related.map(({ path }) => path.join('.')))
  expect(dated('')).toEqual(['said'])
  expect(dated('said_between: [2025-03-03, 2025-03-04]')).toEqual(['said_between'])
})
