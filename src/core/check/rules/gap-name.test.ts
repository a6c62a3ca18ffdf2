import { expect, test } from 'vitest'
import { exampleDataset } from '../../../tests/rule-example.ts'
import { gapName } from './gap-name.ts'

test('says which cell was meant', () => {
  expect(gapName.check(exampleDataset('# gaps/border-norht.md'))).toMatchObject([
    { path: [], fix: 'Did you mean "border-north"?' },
  ])
})

test('finds its way through issues and parties that have hyphens themselves', () => {
  const example = '# issues/cease-fire.md\n# parties/north-bank.md\n# gaps/cease-fire-north-bank.md'
  expect(gapName.check(exampleDataset(example))).toEqual([])
})

test('names all files that it could have meant, so that a broken one among them can be told', () => {
  const [finding] = gapName.check(exampleDataset('# gaps/cease-fire-west.md'))
  expect(finding?.missing).toEqual([
    'talks/issues/cease.md',
    'talks/parties/fire-west.md',
    'talks/issues/cease-fire.md',
    'talks/parties/west.md',
  ])
})
