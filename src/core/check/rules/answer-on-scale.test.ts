import { expect, test } from 'vitest'
import { findings } from '../../../tests/rule-example.ts'
import { answerOnScale } from './answer-on-scale.ts'

test('finds an answer where the comparison has no scale', () => {
  expect(findings(answerOnScale, '# positions/border/2025-06-02-north.md\nanswer: Agree')).toEqual([
    'border/2025-06-02-north: found the answer "Agree", but the comparison has no scale',
  ])
})

test('finds an answer by its id, which readers never see', () => {
  const example = `# comparison.md
scale: [{id: agree, label: Agree}]
# positions/border/2025-06-02-north.md
answer: agree`
  expect(findings(answerOnScale, example)).toEqual(['border/2025-06-02-north: found "agree", expected one of Agree'])
})
