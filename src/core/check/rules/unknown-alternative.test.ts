import { expect, test } from 'vitest'
import { exampleDataset, findings } from '../../../tests/rule-example.ts'
import { unknownAlternative } from './unknown-alternative.ts'

const OFFER = '# sources/treaty-draft.md\npackage: [{ id: option-1, title: One }, { id: option-2, title: Two }]\n'

test('lists the alternatives and says which was meant', () => {
  const example = `${OFFER}# positions/border/2025-01-01-north.md\nalternative: option-3`
  expect(unknownAlternative.check(exampleDataset(example))).toMatchObject([
    {
      message: 'found "option-3", expected an alternative of the source "treaty-draft": option-1, option-2',
      fix: 'Did you mean "option-1"?',
    },
  ])
})

test('finds an alternative of a source that is no offer', () => {
  const example = '# positions/border/2025-01-01-north.md\nalternative: option-1'
  expect(findings(unknownAlternative, example)).toHaveLength(1)
})

test('an offer with alternatives may be spoken of as a whole', () => {
  expect(findings(unknownAlternative, `${OFFER}# positions/border/2025-01-01-north.md`)).toEqual([])
})
