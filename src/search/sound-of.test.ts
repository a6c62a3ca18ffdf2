import { expect, test } from 'vitest'
import { soundOf } from './sound-of.ts'

test.each([
  ['zelensky', 'zelenskyy', 'zelenskiy', 'zelenskij', 'зеленский', 'зеленський'],
  ['luhansk', 'lugansk', 'луганск'],
  ['kherson', 'херсон'],
  ['medinsky', 'мединский'],
  ['putin', 'путин'],
  ['nato', 'нато'],
  ['mobilisation', 'mobilization'],
])('%s sounds like its other spellings', (...spellings) => {
  expect(new Set(spellings.map(soundOf)).size).toBe(1)
})

test('what is short or has letters it does not know has no sound', () => {
  expect(['600', '停火', 'שלום', 'eu', ''].map(soundOf)).toEqual(['', '', '', '', ''])
})

test('a word of four letters sounds, one of three or with other signs does not, and a letter thrice is one', () => {
  expect([soundOf('kiev'), soundOf('kie'), soundOf('1kiev'), soundOf('kieev1')]).toEqual(['kev', '', '', ''])
  expect(soundOf('heeelp')).toBe(soundOf('help'))
})
