import { expect, test } from 'vitest'
import { datasetOf, issue, party, position, source } from '../../tests/dataset-fixture.ts'
import { unjudged, unjudgedLine } from './unjudged.ts'

const RECORDS = [party('north', { name: 'North' }), issue('border'), source('news')]
const russian = { text: 'Мы просим', lang: 'ru' }

const lines = (language: string, ...fields: Parameters<typeof position>[1][]) =>
  unjudged(
    [datasetOf([...RECORDS, ...fields.map((one, at) => position(`border/2025-03-0${at + 1}-north`, one))])],
    language,
  ).map(unjudgedLine)

test('quotations that no check can read are told once for a comparison', () => {
  expect(lines('en', { quote: russian }, { quote: russian }, { quote: { text: 'Wir bitten', lang: 'de' } })).toEqual([
    'talks: 3 quotations in German and Russian without a translation: their words are not checked against what is said of them.',
  ])
})

test('with a translation there is nothing to tell', () => {
  const translation = { text: 'We ask', lang: 'en', by: 'ours' } as const
  expect(lines('en', { quote: russian, translation }, {})).toEqual([])
})

test('a publisher in a language whose words nobody has written down is told so', () => {
  expect(lines('pl', {})).toEqual(['talks: wording is not checked for Polish.'])
})

test('a publisher in a language of which only words that take a side are known is told what is not checked', () => {
  expect(lines('de-AT', {})).toEqual([
    'talks: in Austrian German only words that take a side are looked for; what is said of quotations is not held against them.',
  ])
})

test('one quotation is told in the singular, and languages in one order', () => {
  expect(lines('en', { quote: russian })).toEqual([
    'talks: 1 quotation in Russian without a translation: its words are not checked against what is said of them.',
  ])
  const [de, ru, fr] = ['de', 'ru', 'fr'].map((lang) => ({ quote: { text: 'A', lang } }))
  expect(lines('en', ru, fr, de)).toEqual(lines('en', de, fr, ru))
  expect(lines('en', ru, fr, de)[0]).toContain('3 quotations in German, French, and Russian')
})

test('a translation into a third language is none that could be checked', () => {
  const translation = { text: 'Wir bitten', lang: 'de', by: 'ours' } as const
  expect(lines('en', { quote: russian, translation })[0]).toContain('1 quotation in Russian')
})

test('of a publisher whose words are checked nothing is told where nothing is quoted', () => {
  expect(lines('en', {})).toEqual([])
  expect(lines('en')).toEqual([])
})
