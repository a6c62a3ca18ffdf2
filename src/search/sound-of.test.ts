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
