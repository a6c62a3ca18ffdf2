import { expect, test } from 'vitest'
import { compareFiles, type OtherFile } from './compare-files.ts'

const state = (files: Record<string, string | null>) =>
  new Map(Object.entries(files).map(([file, text]): [string, OtherFile] => [file, { text, state: String(text) }]))

const told = (before: Record<string, string | null>, after: Record<string, string | null>) =>
  compareFiles(state(before), state(after)).map(({ file, change, lines }) => [file, change, ...lines])

test('files that came, went and changed are told in the order of their names, with their lines as git marks them', () => {
  expect(
    told(
      { 'site.yaml': 'a\nb\nc\n', 'note.txt': 'x\ny\n', 'b.txt': 'same' },
      { 'site.yaml': 'a\nB\nc\n', 'a.txt': 'z', 'b.txt': 'same' },
    ),
  ).toEqual([
    ['a.txt', 'new', '+ z'],
    ['note.txt', 'gone', '- x', '- y'],
    ['site.yaml', 'changed', '- b', '+ B'],
  ])
})

test('an empty line is a line', () => {
  expect(told({ 'a.txt': 'a\n' }, { 'a.txt': 'a\n\n\nb\n' })).toEqual([['a.txt', 'changed', '+ ', '+ ', '+ b']])
})

test('a file that is no text is told without lines', () => {
  expect(told({ 'logo.png': 'one' }, { 'logo.png': null })).toEqual([['logo.png', 'changed', '- one']])
  expect(told({}, { 'logo.png': null })).toEqual([['logo.png', 'new']])
  expect(told({ 'logo.png': null }, {})).toEqual([['logo.png', 'gone']])
  const [picture] = compareFiles(
    new Map([['logo.png', { text: null, state: 'one' }]]),
    new Map([['logo.png', { text: null, state: 'two' }]]),
  )
  expect(picture).toMatchObject({ change: 'changed', lines: [] })
})

test('a file that was emptied, or is no longer empty, changed', () => {
  expect(told({ 'a.txt': 'a' }, { 'a.txt': '' })).toEqual([['a.txt', 'changed', '- a']])
  expect(told({ 'a.txt': '' }, { 'a.txt': 'a' })).toEqual([['a.txt', 'changed', '+ a']])
})

test('other line ends are no change, but beside one they are none either', () => {
  expect(told({ 'a.txt': 'a\nb\n' }, { 'a.txt': 'a\r\nb\r\n' })).toEqual([])
  expect(told({ 'a.txt': 'a\nb\n' }, { 'a.txt': 'a\r\nc\r\n' })).toEqual([['a.txt', 'changed', '- b', '+ c']])
})

test('texts that differ in more lines than anybody reads are told as a whole', () => {
  const lines = (word: string) => Array.from({ length: 1200 }, (_, at) => (at % 2 ? 'same' : `${word}${at}`)).join('\n')
  const [, , ...marked] = told({ 'a.txt': lines('a') }, { 'a.txt': lines('b') })[0]!
  expect(marked.slice(0, 2)).toEqual(['- a0', '- same'])
  expect(marked.slice(1200, 1202)).toEqual(['+ b0', '+ same'])
  expect(marked).toHaveLength(2400)
})

test('a long file that came or went is told line by line, with nothing against it', () => {
  const long = `${Array.from({ length: 1200 }, (_, at) => `line ${at}`).join('\n')}\n`
  const [, change, ...lines] = told({}, { 'a.txt': long })[0]!
  expect([change, lines.length, lines[0], lines.at(-1)]).toEqual(['new', 1200, '+ line 0', '+ line 1199'])
  expect(told({ 'a.txt': long }, {})[0]?.slice(1, 3)).toEqual(['gone', '- line 0'])
  expect(told({ 'a.txt': long }, {})[0]).toHaveLength(1202)
})

test.each([
  ['talks/issues/border.uk.md', true],
  ['talks/issues/border.md', false],
  ['site.yaml', false],
  ['talks/issues/border.xxxxxxxxxxxx.md', false],
])('whether %s puts words into another language: %s', (file, isTranslation) => {
  expect(compareFiles(state({}), state({ [file]: 'a' }))).toMatchObject([{ file, isTranslation }])
})
