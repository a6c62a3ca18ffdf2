import { expect, test } from 'vitest'
import { datasetOf, party } from '#tests/dataset-fixture.ts'
import { hashOfWords } from '../model/record-translation.ts'
import { wordsOf } from '../model/translatable.ts'
import { compareFiles } from './compare-files.ts'
import { olderTranslations } from './older-translations.ts'

const north = party('north', { name: 'North' })
const renamed = { ...north, name: 'The North' }
const file = north.file.replace('.md', '.uk.md')

function others(name: string, translated: typeof north) {
  const hash = hashOfWords(wordsOf('party', translated))
  const text = `---\ntranslates: "${hash}"\ntranslated: 2024-12-01\nby: human\nname: "${name}"\n---\n`
  return new Map([[file, { text, state: hash + name }]])
}

test('a record that was changed makes its translation older, which is told though that file stayed as it was', () => {
  const same = others('Північ', north)
  const [before, after] = [
    olderTranslations([datasetOf([north])], same),
    olderTranslations([datasetOf([renamed])], same),
  ]
  expect([before.size, [...after]]).toEqual([0, [file]])
  expect(compareFiles(same, same, { before, after })).toEqual([
    { file, change: 'older', isTranslation: true, lines: [] },
  ])
  expect(compareFiles(same, same, { before: after, after })).toEqual([])
})

test('a translation that was changed is told with its words', () => {
  const [change] = compareFiles(others('Північ', north), others('Захід', north))
  expect(change).toMatchObject({
    change: 'changed',
    isTranslation: true,
    lines: ['- name: "Північ"', '+ name: "Захід"'],
  })
})

test('what is no translation of a record that is there is none that could be older', () => {
  const text = [...others('Північ', north).values()][0]!.text
  const named = (name: string, held: string | null = text) =>
    olderTranslations([datasetOf([renamed])], new Map([[name, { text: held, state: '' }]])).size
  expect(named(file)).toBe(1)
  for (const other of [
    'site.yaml',
    'talks/logo.svg',
    file.replace('north', 'south'),
    file.replace('.uk.md', '.xx-yy-zz.md'),
  ])
    expect(named(other)).toBe(0)
  expect(named(file, null)).toBe(0)
  expect(named(file, 'No fields at all')).toBe(0)
})
