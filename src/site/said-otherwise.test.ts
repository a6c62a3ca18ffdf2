import { expect, test } from 'vitest'
import { ownableWords } from './said-otherwise.ts'
import { interfaceWords } from './word-plugin.ts'

const { texts, faultOf } = ownableWords()

test('a word that holds values is given as a message, which can be given back as it is', () => {
  expect(texts.get('asOf.title')).toBe('As it stood on { $date }')
  const faults = [...texts].flatMap(([key, text]) =>
    faultOf(key, text) === null ? [] : [`${key}: ${faultOf(key, text)}`],
  )
  expect(faults).toEqual([])
})

test('a message that names what there is not, leaves something out or is none is told', () => {
  expect(faultOf('asOf.title', 'On { $day }')).toBe('There is no $day here, only $date.')
  expect(faultOf('asOf.title', 'Some day')).toBe('It leaves out $date.')
  expect(faultOf('asOf.title', 'On { $date')).toMatch(/^It is no message/)
  expect(faultOf('asOf.title', 'On { $date }\nother = more')).toBeNull()
  expect(faultOf('asOf.title', 'On { DATETIME($date) }')).toMatch(/calls a function/)
  expect(faultOf('about', 'A {brace} in a text')).toBeNull()
})

test('a message of a publisher is said in the place of the usual one', () => {
  const plugin = interfaceWords('en', { 'asOf.title': 'The state of { $date }', 'asOf.count': 'broken {' })
  const code =
    'export const asOfWords = { title: (date: string) => `As it stood on ${date}`, count: (days: number) => `${days}` }'
  const changed = plugin.transform(code, '/x/src/site/as-of-words.ts')?.code
  expect(changed).toContain('title: (date) => "The state of " + $shown(date), count: (days: number) => `${days}`')
})
