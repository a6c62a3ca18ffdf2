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

test('of a translation that went the words are told, and of one that is another all that is another', () => {
  const translation = { text: 'We ask', lang: 'en', by: 'ours' }
  expect(of({ translation }, {})).toEqual([['translation.text', 'We ask', undefined]])
  expect(of({ a: [{ id: 'x', translation }] }, { a: [{ id: 'x' }] })).toEqual([
    ['a.x.translation.text', 'We ask', undefined],
  ])
  expect(of({ translation }, { translation: { ...translation, text: 'We beg', by: 'publisher' } })).toEqual([
    ['translation.text', 'We ask', 'We beg'],
    ['translation.by', 'ours', 'publisher'],
  ])
})

test('a text that takes the place of a text under the name of a quotation is told as it is', () => {
  expect(of({ quote: 'a' }, { quote: 'b' })).toEqual([['quote', 'a', 'b']])
})

test('a kind that is another makes only an item of a list another sort', () => {
  expect(of({ kind: 'a', text: 'x' }, { kind: 'b', text: 'x' })).toEqual([['kind', 'a', 'b']])
  expect(of({ speaker: { kind: 'a' } }, { speaker: { kind: 'b' } })).toEqual([['speaker.kind', 'a', 'b']])
  expect(of({ a: { b: { kind: 'a' } } }, { a: { b: { kind: 'b' } } })).toEqual([['a.b', { kind: 'a' }, { kind: 'b' }]])
  expect(of({ a: { b: { c: { kind: 'a' } } } }, { a: { b: { c: { kind: 'b' } } } })).toEqual([['a.b.c.kind', 'a', 'b']])
})

test('nothing in the place of something is told, and a list in the place of none item by item', () => {
  expect(of({ a: null }, { a: 'x' })).toEqual([['a', null, 'x']])
  expect(of({ quote: null }, { quote: 'x' })).toEqual([['quote', null, 'x']])
  expect(of({}, { options: [{ id: 'a' }] })).toEqual([['options.a', undefined, { id: 'a' }]])
  expect(of({ options: [{ id: 'a' }] }, { options: [] })).toEqual([['options.a', { id: 'a' }, undefined]])
})

test('items without a name are told by their places', () => {
  expect(of({ a: [{ x: 1 }, { x: 2 }] }, { a: [{ x: 1 }, { x: 3 }] })).toEqual([['a.2.x', 2, 3]])
  expect(of({ a: [{ x: 1 }, 'b'] }, { a: [{ x: 1 }, 'c'] })).toEqual([
    ['a.b', 'b', undefined],
    ['a.c', undefined, 'c'],
  ])
})
