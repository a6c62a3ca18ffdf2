import { expect, test } from 'vitest'
import { textsFolder } from './texts-folder.ts'

test.each([
  ['talks/positions/border/2025-01-01-north.md', 'positions/border'],
  ['talks/parties/north.md', 'parties'],
  ['talks/comparison.md', 'comparison'],
])('the text of %s comes with those of %s', (file, folder) => {
  expect(textsFolder(file)).toBe(folder)
})
