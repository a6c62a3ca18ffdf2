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

test('an answer of the scale is fine, and of one that comes near none the scale is told', () => {
  const scale = '# comparison.md\nscale: [{id: agree, label: Agree}, {id: no, label: Disagree}]\n'
  const answering = (answer: string) => `${scale}# positions/border/2025-06-02-north.md\nanswer: ${answer}`
  expect(findings(answerOnScale, answering('Disagree'))).toEqual([])
  expect(findings(answerOnScale, answering('Perhaps'))).toEqual([
    'border/2025-06-02-north: found "Perhaps", expected one of Agree, Disagree',
  ])
})
