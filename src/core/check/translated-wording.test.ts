import { expect, test } from 'vitest'
import { datasetOf, issue, party } from '#tests/dataset-fixture.ts'
import type { RecordTranslation } from '../model/record-translation.ts'
import { checkTranslatedWording } from './translated-wording.ts'

const north = party('north')
const border = issue('border', ['fence'], { title: 'Grenze', question: 'Die Seite behauptete und prahlte es?' })
const dataset = datasetOf([north, border])

function found(words: RecordTranslation['words'], language = 'en'): string[] {
  const translation: RecordTranslation = {
    ...{ of: { type: 'issue', comparison: 'talks', id: 'border' }, language, original: border.file, by: 'human' },
    ...{ file: 'border.en.md', translated: '2024-12-01', translates: '0000000000000000', words },
  }
  return checkTranslatedWording([dataset], [translation], ({ file }) => (path) => ({
    ...{ file, line: path.length, column: 1 },
  })).map(({ file, line, rule }) => `${file}:${line} ${rule}`)
}

test('words that take a side are told of in a translation as in an original, at their place', () => {
  expect(found({ question: 'Was it so that North admitted it?' })).toEqual(['border.en.md:1 judging-verb'])
  expect(found({ options: [{ id: 'fence', text: 'The so-called "fence" stays.' }] })).toEqual([
    'border.en.md:3 scare-quotes',
  ])
})

test('words that are not translated are told of with their original alone, and neutral ones not at all', () => {
  expect(found({ title: 'Border' })).toEqual([])
  expect(found({ question: 'Where is it?' })).toEqual([])
})

test('words of the original that the translation leaves out are not told of in it', () => {
  const judged = datasetOf([
    north,
    issue('border', ['fence'], { title: 'Grenze', question: 'Was it admitted that so?' }),
  ])
  const translation: RecordTranslation = {
    ...{ of: { type: 'issue', comparison: 'talks', id: 'border' }, language: 'en', original: border.file, by: 'human' },
    ...{ file: 'border.en.md', translated: '2024-12-01', translates: '0000000000000000', words: { title: 'Border' } },
  }
  const locateIn =
    ({ file }: RecordTranslation) =>
    () => ({ file, line: 1, column: 1 })
  expect(checkTranslatedWording([judged], [translation], locateIn)).toEqual([])
  // A dataset without any translation is nobody's translation.
  expect(checkTranslatedWording([judged], [], locateIn)).toEqual([])
})
