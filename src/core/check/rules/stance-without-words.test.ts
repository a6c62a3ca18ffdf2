import { expect, test } from 'vitest'
import { findings } from '../../../tests/rule-example.ts'
import { stanceWithoutWords } from './stance-without-words.ts'

const CODED = '# positions/border/2025-01-01-north.md\nstances: { fence: opposes }\n'

test('finds a stance without words, or with a machine’s words only', () => {
  expect(findings(stanceWithoutWords, CODED)).toEqual([
    'border/2025-01-01-north: found a stance, but neither a quotation nor a translation',
  ])
  expect(findings(stanceWithoutWords, `${CODED}translation: { text: No, lang: en, by: machine }`)).toEqual([
    'border/2025-01-01-north: found a stance that rests on a machine translation only',
  ])
})

test('takes a translation by a person, or a reason in the body', () => {
  expect(findings(stanceWithoutWords, `${CODED}translation: { text: No, lang: en, by: ours }`)).toEqual([])
  expect(findings(stanceWithoutWords, `${CODED}---\nThe text was shown on screen only.`)).toEqual([])
})

test('asks nothing of a position that is not coded', () => {
  expect(findings(stanceWithoutWords, '# positions/border/2025-01-01-north.md')).toEqual([])
})
