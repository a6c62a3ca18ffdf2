import { expect, test } from 'vitest'
import { exampleDataset } from '../../tests/rule-example.ts'
import { buildDatasets, type Dataset } from '../model/dataset.ts'
import { recordsOf } from '../model/records-of.ts'
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

/** The example in another folder: another address for each of its records. */
function inFolder(id: string, example: string): Dataset {
  const moved = recordsOf(exampleDataset(example)).map((record) => ({
    ...record,
    comparison: id,
    file: record.file.replace(/^talks/, id),
    ...(record.type === 'comparison' ? { id } : {}),
  }))
  return buildDatasets(moved)[0]!
}

test('a comparison that came or went is told with every record of it', () => {
  const [all] = compareDatasets([], [exampleDataset(BASE)])
  expect(all?.changes.filter(({ kind }) => kind === 'added')).toHaveLength(recordsOf(exampleDataset(BASE)).length)
  expect(all?.changes.filter(({ kind }) => !['added', 'shown', 'coverage', 'new-host'].includes(kind))).toEqual([])
  expect(all?.changes.find(({ kind }) => kind === 'shown')).toMatchObject({ from: null, to: 'supports' })
  expect(all?.changes.find(({ kind }) => kind === 'new-host')).toMatchObject({ host: 'example.org' })
  const [none] = compareDatasets([exampleDataset(BASE)], [])
  expect(none?.changes.map(({ kind }) => kind)).toEqual(recordsOf(exampleDataset(BASE)).map(() => 'gone'))
})

test('nothing is told of a comparison in which nothing changed', () => {
  expect(compareDatasets([exampleDataset(BASE)], [exampleDataset(BASE)])).toEqual([])
})

test('a comparison in another folder is one change, told as made by hand unless it says which name it had', () => {
  const moved = (example: string) => compareDatasets([exampleDataset(BASE)], [inFolder('parley', example)])
  expect(moved(BASE)).toMatchObject([
    { comparison: 'parley', changes: [{ kind: 'renamed', record: { id: 'parley' }, from: 'talks', by: 'hand' }] },
  ])
  const [byCommand] = moved(`${BASE}# comparison.md\nformer_ids: [talks]\n`)
  expect(byCommand?.changes[0]).toMatchObject({ kind: 'renamed', from: 'talks', by: 'command' })
  const [changed] = moved(BASE.replace('would like', 'need'))
  expect(changed?.changes.map(({ kind }) => kind)).toEqual(['renamed', 'quote'])
})

test('what could not be read is not called gone in another folder either', () => {
  const [found] = compareDatasets(
    [exampleDataset(BASE)],
    [inFolder('parley', '')],
    ['parley/positions/border/2025-06-02-north.md'],
  )
  expect(found?.changes.map(({ kind }) => kind)).not.toContain('gone')
})

test('a record that is gone is told with the one that leads on from its address', () => {
  const before = '# rounds/autumn.md\ntitle: Autumn\n# rounds/winter.md\ntitle: Winter\n'
  const merged = '# rounds/winter.md\ntitle: Winter\nformer_ids: [autumn]\n'
  expect(changes(before, merged)).toMatchObject([
    { kind: 'gone', record: { id: 'autumn' }, into: 'winter' },
    { kind: 'address', record: { id: 'winter' }, former: 'autumn' },
  ])
  expect(changes(before, before.replace(/# rounds.autumn.*\n.*\n/, ''))).toMatchObject([{ kind: 'gone', into: null }])
  // An address that it had before is no news.
  expect(changes(merged + '# rounds/autumn.md\ntitle: Other', merged)).toMatchObject([{ kind: 'gone', into: 'winter' }])
  expect(kinds(merged + '# rounds/autumn.md\ntitle: Other', merged)).toEqual(['gone'])
})

test('a warning that is accepted by a record under another name is told once', () => {
  const before = '# rounds/autumn.md\ntitle: Autumn talks\n'
  const after = '# rounds/fall.md\ntitle: Autumn talks\naccept: [{ rule: loaded-term, reason: So. }]'
  expect(kinds(before, after)).toEqual(['renamed', 'accepted'])
})

test('an accepted warning that stays is told only where its reason is another', () => {
  const accepting = (reason: string) => `${BASE}accept: [{ rule: strong-stance, reason: ${reason} }]`
  expect(kinds(accepting('So.'), accepting('So.').replace('would like', 'need'))).toEqual(['quote'])
  expect(changes(accepting('So.'), accepting('Else.'))).toMatchObject([{ kind: 'accepted', reason: 'Else.' }])
})

test('a stance is told with whether the words it is read from are as they were', () => {
  const hasSameWords = (after: string) => {
    const coded = changes(BASE, after).find(({ kind }) => kind === 'coded')
    return coded?.kind === 'coded' ? coded.hasSameWords : undefined
  }
  const recoded = BASE.replace('supports', 'requires')
  expect(hasSameWords(recoded)).toBe(true)
  expect(hasSameWords(`${recoded}locator: page 2`)).toBe(true)
  expect(hasSameWords(recoded.replace('would like', 'need'))).toBe(false)
  expect(hasSameWords(`${recoded}condition: Another.`)).toBe(false)
})

test('a stance that came or went is told as from nothing or to nothing, in cell and page', () => {
  const without = BASE.replace('stances: { fence: supports }\n', '')
  expect(changes(without, BASE)).toMatchObject([
    { kind: 'coded', option: 'fence', from: null, to: 'supports' },
    { kind: 'shown', party: 'north', from: null, to: 'supports' },
  ])
  expect(changes(BASE, without)).toMatchObject([
    { kind: 'coded', option: 'fence', from: 'supports', to: null },
    { kind: 'shown', party: 'north', from: 'supports', to: null },
  ])
})

test('where a party and an issue are named otherwise, the stances and the share of each are as they were', () => {
  const north =
    '# parties/west.md\nname: The West\n# positions/river/2025-06-02-west.md\nstances: { fence: supports }\n'
  const nord =
    '# parties/occident.md\nname: The West\n# positions/stream/2025-06-02-occident.md\nstances: { fence: supports }\n'
  const before = `# issues/river.md\ntitle: River\n${north}`
  const after = `# issues/stream.md\ntitle: River\n${nord}`
  expect([...new Set(kinds(before, after))]).toEqual(['renamed'])
  const more = `${after}# positions/stream/2025-07-02-occident.md\nquote: { text: Two words, lang: en }\n`
  expect(changes(before, more).filter(({ kind }) => kind === 'coverage')).toMatchObject([
    { party: { id: 'occident' }, from: { statements: 1 }, to: { statements: 2 } },
  ])
  const other = after.replace('supports', 'requires')
  expect(changes(before, other).filter(({ kind }) => kind === 'shown')).toMatchObject([
    { party: 'occident', issue: 'stream', from: 'supports', to: 'requires' },
  ])
})

test('the share of a party is told in statements and words', () => {
  const later = '# positions/border/2025-07-01-north.md\nquote: { text: No fence at all, lang: en }'
  expect(changes('', later).find(({ kind }) => kind === 'coverage')).toMatchObject({
    party: { id: 'north' },
    from: { statements: 0, words: 0 },
    to: { statements: 1, words: 8 },
  })
})

test('words that mix alphabets are told of what is new or changed, and not again', () => {
  const mixed = '# sources/other.md\ntitle: A tеxt\n'
  expect(kinds(mixed, mixed + BASE)).not.toContain('mixed-scripts')
  expect(kinds(mixed, `${mixed}rights: Free\n`)).toContain('mixed-scripts')
})

test('lists, groups and what is empty are told in words that can be read', () => {
  const textOf = (after: string) =>
    changes('', after).flatMap((change) =>
      'words' in change ? [change.words.map(({ text, change: how }) => `${how}: ${text}`).join(' | ')] : [],
    )
  expect(textOf('# parties/north.md\naliases: [The North, Northland]')).toEqual(['added: The North, Northland'])
  expect(textOf('# comparison.md\nloaded_terms: [{ term: wall, lang: en, neutral: fence }]')).toEqual([
    'added: term: wall; lang: en; neutral: fence',
  ])
  expect(
    textOf('# rounds/spring.md\noutcomes: [{ text: Peace, status: agreed, announced_by: [north, south] }]'),
  ).toEqual(['added: text: Peace; status: agreed; announced_by: north, south'])
})

test('a text with hundreds of changes is told word by word, unless hundreds of long texts changed with it', () => {
  const long = (at: number, word: string) =>
    `# sources/long${at}.md\nrights: Free\n---\n${`the ${word} and `.repeat(450)}\n`
  const padded = (at: number, end: string) => `# sources/pad${at}.md\n---\n${'word '.repeat(650)}${end}\n`
  const all = (word: string, end: string) =>
    long(0, word) + Array.from({ length: 100 }, (_, at) => padded(at, end)).join('')
  const runs = (before: string, after: string) => {
    const found = changes(before, after).find((change) => 'words' in change && change.record.id === 'long0')
    return found && 'words' in found ? found.words.length : 0
  }
  expect(runs(long(0, 'fence'), long(0, 'wall'))).toBeGreaterThan(400)
  expect(runs(all('fence', 'same'), all('wall', 'same'))).toBeGreaterThan(400)
  expect(runs(all('fence', 'one'), all('wall', 'two'))).toBe(2)
})
