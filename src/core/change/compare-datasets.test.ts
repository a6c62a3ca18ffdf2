import { expect, test } from 'vitest'
import { exampleDataset } from '../../tests/rule-example.ts'
import { compareDatasets } from './compare-datasets.ts'
import { wordRuns } from '../statement/word-runs.ts'

const BASE = `# positions/border/2025-06-02-north.md
stances: { fence: supports }
quote: { text: We would like a fence, lang: en }
`

const changes = (before: string, after: string) =>
  compareDatasets([exampleDataset(before)], [exampleDataset(after)]).flatMap((one) => one.changes)

const kinds = (before: string, after: string) => changes(before, after).map(({ kind }) => kind)

test('texts made to keep the comparison busy are told as others', () => {
  expect(wordRuns('a '.repeat(20_000), 'b '.repeat(20_000)).map(({ change }) => change)).toEqual(['removed', 'added'])
})

test('nothing changes between a state and itself', () => {
  expect(changes(BASE, BASE)).toEqual([])
})

test('tells a coded stance from what the pages show, and names both', () => {
  const after = BASE.replace('supports', 'requires')
  expect(changes(BASE, after)).toMatchObject([
    { kind: 'coded', party: 'north', option: 'fence', from: 'supports', to: 'requires' },
    { kind: 'shown', party: 'north', issue: 'border', option: 'fence', from: 'supports', to: 'requires' },
  ])
})

test('a later statement moves the stance that is shown, and the coverage', () => {
  const later = `${BASE}# positions/border/2025-07-01-north.md\nstances: { fence: rules-out }\nquote: { text: No fence, lang: en }`
  expect(kinds(BASE, later)).toEqual(['added', 'shown', 'coverage'])
  expect(kinds(later, BASE)).toEqual(['gone', 'shown', 'coverage'])
})

test('marks the words of a quotation that are others', () => {
  const [change] = changes(BASE, BASE.replace('would like', 'need'))
  expect(change).toMatchObject({ kind: 'quote', path: ['quote', 'text'] })
  expect(change?.kind === 'quote' && change.words.map(({ text, change }) => `${change}:${text}`)).toEqual([
    'same:We ',
    'removed:would like',
    'added:need',
    'same: a fence',
  ])
})

test('finds new hosts in the letters that browsers ask for, and words that mix alphabets', () => {
  const source = '# sources/other.md\nurl: https://ехample.org/a\ntitle: A tеxt\n'
  expect(changes(BASE, BASE + source)).toMatchObject([
    { kind: 'added' },
    { kind: 'mixed-scripts', path: ['title'], word: 'tеxt' },
    { kind: 'mixed-scripts', path: ['url'] },
    { kind: 'new-host', host: 'xn--ample-ywe6i.org' },
  ])
})

test('tells accepted warnings, changed sources and other fields apart', () => {
  const after = `${BASE}source: other\nlocator: page 2\naccept: [{ rule: strong-stance, reason: So. }]`
  expect(kinds(BASE, after)).toEqual(['source', 'field', 'accepted'])
})

test('a warning that a new record accepts is told as well as the record', () => {
  const later = '# positions/water/2025-07-01-north.md\naccept: [{ rule: loaded-term, reason: So. }]'
  expect(kinds(BASE, BASE + later)).toEqual(['added', 'accepted', 'coverage'])
})

test('a record under another name is neither gone nor new, and is looked into', () => {
  const renamed = BASE.replace('-north.md', '-north-word.md')
  expect(changes(BASE, renamed)).toMatchObject([{ kind: 'renamed', from: 'border/2025-06-02-north' }])
  expect(kinds(BASE, renamed.replace('would like', 'need'))).toEqual(['renamed', 'quote'])
})

test('what could not be read is not called gone, and without its comparison.md nothing of a comparison is', () => {
  const compare = (unread: string) =>
    compareDatasets([exampleDataset(BASE)], [exampleDataset('')], [unread]).flatMap((one) => one.changes)
  expect(compare('talks/positions/border/2025-06-02-north.md').map(({ kind }) => kind)).not.toContain('gone')
  expect(compare('talks/comparison.md')).toEqual([])
})
