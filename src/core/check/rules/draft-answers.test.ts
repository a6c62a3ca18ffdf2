import { expect, test } from 'vitest'
import { findings } from '../../../tests/rule-example.ts'
import { draftAnswers } from './draft-answers.ts'

test('finds a text that answers itself', () => {
  expect(findings(draftAnswers, '# drafts/first.md\nanswers: [first]')).toEqual([
    'first: found "first", expected another text',
  ])
})

test('finds a circle over three texts of one day, each time it is closed', () => {
  const circle = [1, 2, 3].map((n) => `# drafts/t${n}.md\nsaid: 2025-01-01\nanswers: [t${(n % 3) + 1}]`).join('\n')
  expect(findings(draftAnswers, circle)).toHaveLength(3)
})

test('lets pass an answer of the same month', () => {
  expect(findings(draftAnswers, '# drafts/a.md\nsaid: 2025-03\nanswers: [b]\n# drafts/b.md\nsaid: 2025-03-30')).toEqual(
    [],
  )
})

test('leaves a text that is not there to the rule that looks for it, and lets pass one of the same day', () => {
  expect(findings(draftAnswers, '# drafts/a.md\nanswers: [nowhere]')).toEqual([])
  const sameDay = '# drafts/a.md\nsaid: 2025-01-01\n# drafts/b.md\nsaid: 2025-01-01\nanswers: [a]'
  expect(findings(draftAnswers, sameDay)).toEqual([])
  const beyond = '# drafts/a.md\nsaid: 2025-01-01\nanswers: [nowhere]\n# drafts/b.md\nsaid: 2025-01-01\nanswers: [a]'
  expect(findings(draftAnswers, beyond)).toEqual([])
})
