import { expect, test } from 'vitest'
import { comparison, datasetOf, issue, party, position, source } from '../../tests/dataset-fixture.ts'
import { compareCoverage } from '../change/compare-coverage.ts'
import { lopsidedColumns } from '../check/rules/lopsided-columns.ts'
import { coverageAt } from './coverage.ts'
import { allWords, isFarBehind } from './shown-words.ts'

const FRAME = [party('north'), party('south'), issue('border'), source('news')]

/** A party that speaks without blanks between words, translated into many. */
const translated = Array.from({ length: 6 }, (_, at) =>
  position(`border/2025-01-0${at + 1}-north`, {
    condition: 'North asks.',
    quote: { text: '军队人数不得超过六十万', lang: 'zh' },
    translation: { text: 'the army may have no more than six hundred thousand people', lang: 'en', by: 'ours' },
  }),
)
const short = [1, 2].map((at) =>
  position(`border/2025-02-0${at}-south`, { condition: 'South agrees.', quote: undefined }),
)
const dataset = datasetOf([comparison({ parties: ['north', 'south'] }), ...FRAME, ...translated, ...short])

test('the page, the check and the report of a change count the same words', () => {
  const rows = coverageAt(dataset, '2025-12-31')
  const [north, south] = rows.map(({ words }) => allWords(words))
  expect(rows.map(({ farBehind }) => farBehind?.id)).toEqual([undefined, 'north'])
  expect(lopsidedColumns.check(dataset).map(({ message }) => message)).toEqual([
    `found ${north} words for north and ${south} words for south, expected columns of like weight`,
  ])
  const told = compareCoverage(undefined, dataset).map((change) => change.kind === 'coverage' && change.to.words)
  expect(told).toEqual([north, south])
})

test('a translation counts for what it translates, once', () => {
  const [north] = coverageAt(dataset, '2025-12-31')
  expect(north?.words).toEqual({ quoted: 66, paraphrase: 12 })
})

test('three times the words are not yet far ahead', () => {
  expect(isFarBehind({ quoted: 5, paraphrase: 5 }, { quoted: 30, paraphrase: 0 })).toBe(false)
  expect(isFarBehind({ quoted: 5, paraphrase: 5 }, { quoted: 31, paraphrase: 0 })).toBe(true)
})
