import { expect, test } from 'vitest'
import { translationChanges } from './translation-changes.ts'

const texts = new Map(
  ['talks/parties/north.md', 'talks/parties/north.uk.md', 'talks/parties/north.ar.md', 'talks/parties/south.uk.md'].map(
    (file) => [file, `text of ${file}`],
  ),
)

test('translations follow what they translate, byte for byte, and no others', () => {
  const changes = [
    { from: 'talks/parties/north.md', to: 'talks/parties/the-north.md', text: '' },
    { from: 'talks/parties/south.md', to: 'talks/parties/south.md', text: 'changed where it was' },
  ]
  expect(translationChanges(changes, texts)).toEqual([
    {
      from: 'talks/parties/north.uk.md',
      to: 'talks/parties/the-north.uk.md',
      text: 'text of talks/parties/north.uk.md',
    },
    {
      from: 'talks/parties/north.ar.md',
      to: 'talks/parties/the-north.ar.md',
      text: 'text of talks/parties/north.ar.md',
    },
  ])
})

test('a record that goes takes its translations along', () => {
  const changes = translationChanges([{ from: 'talks/parties/north.md', to: null, text: '' }], texts)
  expect(changes.map(({ from, to }) => [from, to])).toEqual([
    ['talks/parties/north.uk.md', null],
    ['talks/parties/north.ar.md', null],
  ])
})
