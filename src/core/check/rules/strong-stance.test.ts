import { expect, test } from 'vitest'
import { places } from '../../../tests/rule-example.ts'
import { strongStance } from './strong-stance.ts'

const coded = (stance: string, text: string, lang = 'en') =>
  places(
    strongStance,
    `# positions/border/2025-06-02-north.md\nstances: { fence: ${stance} }\nquote: { text: ${JSON.stringify(text)}, lang: ${lang} }`,
  )

test('asks for a word of necessity or refusal', () => {
  expect(coded('requires', 'We hope for a fence')).toEqual(['border/2025-06-02-north: stances.fence'])
  expect(coded('rules-out', 'We have doubts about a fence')).toEqual(['border/2025-06-02-north: stances.fence'])
})

test.each([
  ['requires', 'Only with a fence'],
  ['requires', 'There must be a fence'],
  ['requires', 'No border without a fence'],
  ['rules-out', 'We won’t have a fence'],
  ['rules-out', 'A fence is unacceptable'],
  ['supports', 'A fence would be fine'],
])('is content with %s for "%s"', (stance, text) => {
  expect(coded(stance, text)).toEqual([])
})

test.each([
  ['rules-out', 'We do not rule out a fence'],
  ['opposes', 'We would not be against a fence'],
  ['requires', 'We have no objection to a fence'],
])('is not content with %s for "%s", which refuses nothing', (stance, text) => {
  expect(coded(stance, text)).toEqual(['border/2025-06-02-north: stances.fence'])
})

test('says nothing of a language that it does not know, unless there is a translation', () => {
  expect(coded('requires', 'Мы надеемся', 'ru')).toEqual([])
})
