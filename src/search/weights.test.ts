import { expect, test } from 'vitest'
import { buildIndex } from './build-index.ts'
import { loadIndex } from './load-index.ts'
import type { SearchDocument, SharedField } from './search-document.ts'
import { search } from './search.ts'

type Draft = {
  readonly id: string
  readonly title?: string
  readonly text?: string
  readonly shared?: SearchDocument['shared']
}

/** The hits of a query, the best first, each with its score; in no order of words. */
function hits(query: string, drafts: readonly Draft[]) {
  const documents = drafts.map(({ id, title = 'x', text = '', shared = {} }) => ({
    id,
    title,
    texts: text === '' ? [] : [text],
    shared,
  }))
  const index = loadIndex([buildIndex(documents, { languages: ['en'] })])
  return search(index, `${query} `, () => undefined, { bringForward: undefined }).hits
}
const order = (query: string, drafts: readonly Draft[]) => hits(query, drafts).map(({ id }) => id)
const scores = (query: string, drafts: readonly Draft[]) =>
  new Map(hits(query, drafts).map(({ id, score }) => [id, score]))

const FIELDS: readonly SharedField[] = ['comparison', 'source', 'role', 'party', 'issue', 'speaker', 'type', 'option']

test('a word counts by where it stands: most as the name of a party, least as that of the comparison', () => {
  const by = FIELDS.map((field): Draft => ({
    id: field,
    shared: { [field]: [{ key: field === 'type' ? 'border' : '', words: 'border' }] },
  }))
  expect(order('border', [...by, { id: 'title', title: 'border' }, { id: 'text', text: 'border' }])).toEqual([
    ...['party', 'speaker', 'issue', 'title', 'text', 'role', 'option', 'source', 'type', 'comparison'],
  ])
})

test('the second place in which a word stands adds to the first, and less than it', () => {
  const party = { party: [{ key: 'b', words: 'border' }] }
  const issue = { issue: [{ key: 'b', words: 'border' }] }
  const found = scores('border', [
    { id: 'party', shared: party },
    { id: 'both', shared: { ...party, ...issue } },
    { id: 'issue', shared: issue },
  ])
  expect(found.get('both')!).toBeGreaterThan(found.get('party')!)
  expect(found.get('both')!).toBeLessThan(found.get('party')! + found.get('issue')! / 2)
})

test('a rare word counts more than a common one, and even one that all have counts', () => {
  const filler = Array.from({ length: 8 }, (_, at): Draft => ({ id: `f${at}`, text: 'common' }))
  const all = scores('common', [...filler, { id: 'rare', text: 'rare' }])
  expect(all.get('f0')!).toBeLessThan(scores('rare', [...filler, { id: 'rare', text: 'rare' }]).get('rare')!)
  expect(scores('common', filler).get('f0')!).toBeGreaterThan(0.1)
})

test('the word as it was typed counts more than another form, and a form that is rare no more than the word itself', () => {
  const many = Array.from({ length: 14 }, (_, at): Draft => ({ id: `w${10 + at}`, text: 'fence' }))
  const other = Array.from({ length: 2 }, (_, at): Draft => ({ id: `o${at}`, text: 'wall' }))
  const found = order('fence', [{ id: 'form', text: 'fences' }, ...many, ...other])
  expect(found.at(-1)).toBe('form')
  expect(found).toHaveLength(15)
})

test('what holds a word in two forms is a little better than what holds the better of them', () => {
  const found = scores('fence', [
    { id: 'word', text: 'fence' },
    { id: 'both', text: 'fence fences' },
    { id: 'form', text: 'fences' },
    { id: 'longer', text: 'fence walls' },
    { id: 'none', text: 'walls' },
  ])
  expect(found.get('both')!).toBeGreaterThan(found.get('longer')!)
  expect(found.get('both')!).toBeLessThan(found.get('word')! + found.get('form')!)
  expect(found.get('form')!).toBeLessThan(found.get('word')! * 0.6)
})

test('spellings of a word are the word, and are counted with it', () => {
  const found = scores('Zelensky', [
    { id: 'a', text: 'Zelensky' },
    { id: 'b', text: 'Zelenskyy' },
    { id: 'c', text: 'Zelensky Zelenskyy' },
    { id: 'd', text: 'other' },
    { id: 'e', text: 'other' },
  ])
  expect(found.get('b')!).toBeGreaterThan(found.get('a')! * 0.9)
  expect(found.get('c')!).toBeGreaterThan(found.get('a')!)
  expect(found.get('c')!).toBeLessThan(found.get('a')! * 1.4)
})

test('a text of twice the words counts less, by no more than the third part', () => {
  const words = (count: number) => Array.from({ length: count }, (_, at) => `w${'abcdefghij'[at % 10]}${at}x`).join(' ')
  const found = scores('border', [
    { id: 'short', text: `border ${words(5)}` },
    { id: 'long', text: `border ${words(17)}` },
  ])
  const ratio = found.get('long')! / found.get('short')!
  expect(ratio).toBeLessThan(0.9)
  expect(ratio).toBeGreaterThan(0.66)
})

test('words that only hold a question together count half, and cannot outweigh those that tell', () => {
  const drafts = [
    { id: 'a', text: 'what border' },
    { id: 'b', text: 'border' },
    { id: 'c', text: 'what else' },
    { id: 'd', text: 'wall' },
  ]
  expect(order('what border', drafts)).toEqual(['a', 'b'])
  const [both, one] = ['a', 'b'].map((id) => scores('what border', drafts).get(id)!)
  const small = scores('what', drafts).get('a')!
  expect(both! - scores('border', drafts).get('a')!).toBeCloseTo(small / 2)
  expect(one).toBeCloseTo(scores('border', drafts).get('b')!)
})

test('documents that count the same stand in their order, and asking again gives the same', () => {
  const drafts = ['c', 'a', 'b'].map((id): Draft => ({ id, text: 'border' }))
  expect(order('border', drafts)).toEqual(['a', 'b', 'c'])
  const index = loadIndex([buildIndex(drafts.map(({ id }) => ({ id, title: 'border wall', texts: [], shared: {} })))])
  const first = search(index, 'border wall ').hits
  search(index, 'wall ')
  expect(search(index, 'border wall ').hits).toEqual(first)
})

test.each([
  ['US', ['states', 'pronoun']],
  ['us', ['states', 'pronoun']],
  ['US talks', ['states', 'pronoun', 'talks']],
  ['WHAT TALKS', ['states', 'talks']],
  ['us talks', ['states', 'talks']],
  ['a talks', ['states', 'talks']],
  ['what', []],
])('in "%s" a word in capitals is one that tells, unless all of them are', (query, ids) => {
  const drafts = [
    { id: 'states', text: 'The US talks' },
    { id: 'pronoun', text: 'Give us more' },
    { id: 'talks', text: 'The talks' },
  ]
  const found = order(query, drafts)
  expect(found.sort()).toEqual([...ids].sort())
})

test('a figure is no other figure, and a date none of its words, however they are written', () => {
  const drafts = [
    { id: 'a', text: 'on 24 November 2024' },
    { id: 'b', text: 'in November, 24 of them' },
    { id: 'c', text: '6000 men' },
  ]
  expect(order('24 November 2024', drafts)).toEqual(['a'])
  expect(order('600', drafts)).toEqual([])
  expect(order('6000', drafts)).toEqual(['c'])
})

test('beside a quoted phrase small words are not required; alone they are', () => {
  const drafts = [
    { id: 'a', text: 'The border wall' },
    { id: 'b', text: 'A border wall of what' },
    { id: 'c', text: 'what of it' },
  ]
  const texts = new Map(drafts.map(({ id, text }) => [id, ['x', text]]))
  const index = loadIndex([
    buildIndex(
      drafts.map(({ id, text }) => ({ id, title: 'x', texts: [text], shared: {} })),
      { languages: ['en'] },
    ),
  ])
  const found = (query: string) =>
    search(index, `${query} `, (at) => texts.get(index.ids[at]!)).hits.map(({ id }) => id)
  expect(found('what "border wall"').sort()).toEqual(['a', 'b'])
  expect(found('what of').sort()).toEqual(['b', 'c'])
})

test('one letter that tells nothing is not required, in Latin letters or Cyrillic, a sign of another script is', () => {
  const drafts = [
    { id: 'a', text: 'border' },
    { id: 'b', text: 'border q' },
    { id: 'c', text: 'граница' },
    { id: 'd', text: 'border 火' },
  ]
  expect(order('q border', drafts)).toEqual(['b', 'a', 'd'])
  expect(order('я граница', drafts)).toEqual(['c'])
  expect(order('火 border', drafts)[0]).toBe('d')
})

test('a word in the form that was asked for counts as such, be it written with a hyphen or as one', () => {
  const drafts = [
    { id: 'a', text: 'ceasefire' },
    { id: 'b', text: 'cease-fire' },
    { id: 'c', text: 'cease the fire' },
  ]
  expect(order('cease-fire', drafts).slice(0, 2).sort()).toEqual(['a', 'b'])
  expect(order('ceasefire', drafts)[0]).toBe('b')
})
