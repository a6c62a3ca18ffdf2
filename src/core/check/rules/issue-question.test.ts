import { expect, test } from 'vitest'
import { findings } from '../../../tests/rule-example.ts'
import { issueQuestion } from './issue-question.ts'

const asking = (question: string) =>
  findings(issueQuestion, `# issues/border.md\nquestion: ${JSON.stringify(question)}`)

test.each([
  ['Who guards the border, and who pays?', 'border: found two questions in one at "and who", expected one'],
  ['Is there a fence? Is it high?', 'border: found two questions in one, expected one'],
  ['Are 5 billion dollars to be paid?', 'border: found "5 billion", expected a question that names no amount'],
  ['Are $5 to be paid?', 'border: found "$5", expected a question that names no amount'],
  ['Are € 5,000.50 to be paid?', 'border: found "€ 5,000.50", expected a question that names no amount'],
  ['Is it 5% of all?', 'border: found "5%", expected a question that names no amount'],
  ['Is it 1,500.5 million?', 'border: found "1,500.5 million", expected a question that names no amount'],
  ['Is it 12 per cent?', 'border: found "12 per cent", expected a question that names no amount'],
  ['Кто? Что?', 'border: found two questions in one, expected one'],
  ['Why is there no fence?', 'border: found "Why", which takes something for granted; expected an open question'],
])('warns of "%s"', (question, message) => {
  expect(asking(question)).toEqual([message])
})

test.each([
  'What security guarantees, if any, are to be given?',
  'How are the cases of children moved from North to South to be settled?',
  'Does the agreement of 1994 hold?',
  'Is there to be a fence? It would be the first.',
  'What of the 30 posts and of Article-5 million?',
  'Does the rule of “Why? How?” hold?',
  'Which amount do states provide or lead in raising?',
])('leaves alone "%s"', (question) => {
  expect(asking(question)).toEqual([])
})
