import { expect, test } from 'vitest'
import { compareValues } from './compare-values.ts'

const of = (before: unknown, after: unknown) =>
  compareValues(before, after).map(({ path, before, after }) => [path.join('.'), before, after])

test('an item that is taken out of a list makes none below it another', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, text: id }))
  expect(of({ options: [a, b, c] }, { options: [a, c] })).toEqual([['options.b', b, undefined]])
})

test('a field of an item is told by the name of its item, wherever that stands', () => {
  const options = (text: string) => [
    { id: 'a', text: 'A.' },
    { id: 'b', text },
  ]
  expect(of({ options: options('B.') }, { options: options('Other.').reverse() })).toEqual([
    ['options.b.text', 'B.', 'Other.'],
  ])
})

test('the same items in another order are a change: it is that of columns and rows', () => {
  const groups = [
    { title: 'Land', issues: ['border'] },
    { title: 'Sea', issues: ['port'] },
  ]
  expect(of({ issues: groups }, { issues: [...groups].reverse() })).toEqual([
    ['issues', ['Land', 'Sea'], ['Sea', 'Land']],
  ])
  expect(of({ parties: ['a', 'b'] }, { parties: ['b', 'a'] })).toEqual([['parties', ['a', 'b'], ['b', 'a']]])
})

test('an answer that became another sort is told as a whole', () => {
  const [denial, none] = [
    { by: 'south', kind: 'denial', summary: 'No.' },
    { by: 'south', kind: 'none-found', searched: '2025-01-01' },
  ]
  expect(of({ responses: [denial] }, { responses: [none] })).toEqual([['responses.south', denial, none]])
})

test('two items of one name are told apart by their places', () => {
  const by = (summary: string) => ({ by: 'south', summary })
  expect(of({ responses: [by('One.'), by('Two.')] }, { responses: [by('One.'), by('Three.')] })).toEqual([
    ['responses.south 2.summary', 'Two.', 'Three.'],
  ])
})

test('of a quotation that came or went the words are told', () => {
  expect(of({}, { quote: { text: 'We ask', lang: 'en' } })).toEqual([['quote.text', undefined, 'We ask']])
})

test('nothing differs between a value and itself', () => {
  expect(of({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] })).toEqual([])
})
