import { expect, test } from 'vitest'
import { exampleDataset, findings, places } from '../../../tests/rule-example.ts'
import { scareQuotes } from './scare-quotes.ts'

const said = (condition: string) =>
  findings(
    scareQuotes,
    `# positions/border/2025-06-02-north.md\ncondition: ${JSON.stringify(condition)}\nquote: { text: It is a joke., lang: en }`,
  )

test.each([
  'North offered a “big reform plan”.',
  'North offered a “big  bold reform”.',
  'North offered a “reFORM”.',
  'North offered a “reform”.',
  "North asked for 'reform'.",
  'North met the so-called council.',
])('warns of "%s"', (condition) => {
  expect(said(condition)).toHaveLength(1)
})

test.each([
  'North called it “a joke”.',
  'North found it “a joke”.',
  'North spoke of a “reform”.',
  'North gave out “Plan for peace”.',
  'North asked for “a reform of all the rules that hold”.',
  'North’s fence is the South’s fence.',
])('leaves alone "%s"', (condition) => {
  expect(said(condition)).toEqual([])
})

test('leaves the text below the fields to quote', () => {
  expect(places(scareQuotes, '# issues/border.md\n---\nA “fence” is meant. The so-called line is not.')).toEqual([
    'border: body',
  ])
})

test('of a name that is doubted it is told what to do', () => {
  const example = '# positions/border/2025-06-02-north.md\ncondition: North met the so-called council.'
  expect(scareQuotes.check(exampleDataset(example), 'en')).toMatchObject([
    {
      path: ['condition'],
      message: 'found "so-called", expected the name alone',
      fix: 'Leave it out, or say who calls it so.',
    },
  ])
})

test('says nothing in a language whose words it does not know', () => {
  expect(scareQuotes.check(exampleDataset(scareQuotes.example.wrong), 'qaa')).toEqual([])
})
