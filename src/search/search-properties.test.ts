import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HOSTILE_QUERIES } from '#tests/hostile-queries.ts'
import { buildIndex } from './build-index.ts'
import { loadIndex } from './load-index.ts'
import { loadSite } from './loaded-site.ts'
import { nearWords } from './near-words.ts'
import type { SearchDocument } from './search-document.ts'
import { search } from './search.ts'
import { waysOn } from './ways-on.ts'
import { wordsOf } from './words-of.ts'

const WORDS = [
  'north',
  'norths',
  'border',
  'boarder',
  'bord',
  'мир',
  'Мира',
  'über',
  'the',
  '600',
  'a',
  'z',
  'constructor',
]
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
const documents = fc
  .array(fc.record({ title: sentence, text: sentence, party: fc.constantFrom(...WORDS) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((drafts) =>
    drafts.map(({ title, text, party }, at): SearchDocument => ({
      id: `talks/positions/${at}`,
      title,
      texts: [text],
      shared: { party: [{ key: party, words: party }] },
    })),
  )
const query = fc.oneof(
  sentence,
  sentence.map((words) => `"${words}"`),
  fc.tuple(sentence, sentence).map(([words, without]) => `${words} -${without}`),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.constantFrom('"', '-', '__proto__', 'toString', ' ', '\0', '\u202e', '\ud800', '*', '('))
    .map((all) => all.join('')),
)

function hits(of: readonly SearchDocument[], typed: string) {
  const index = loadIndex([buildIndex(of)])
  return search(index, typed, textsIn(of, index.ids)).hits
}

function textsIn(of: readonly SearchDocument[], ids: readonly string[]) {
  const byId = new Map(of.map(({ id, title, texts }) => [id, [title, ...texts]]))
  return (at: number) => byId.get(ids[at]!)
}

/** The slow and obvious way: read everything. */
function holdsAll({ title, texts, shared }: SearchDocument, typed: string): boolean {
  const held = new Set(wordsOf([title, ...texts, shared.party?.[0]?.words].join(' ')))
  return wordsOf(typed).every((word) => held.has(word))
}

test('every document that holds all the words is found', () => {
  fc.assert(
    fc.property(documents, sentence, (all, typed) => {
      const found = new Set(hits(all, typed).map(({ id }) => id))
      for (const document of all) if (holdsAll(document, typed)) expect(found).toContain(document.id)
    }),
  )
})

test('a phrase finds exactly the documents that hold it', () => {
  fc.assert(
    fc.property(documents, sentence, (all, phrase) => {
      const words = wordsOf(phrase)
      fc.pre(words.length > 1)
      const holds = (text: string) => ` ${wordsOf(text).join(' ')} `.includes(` ${words.join(' ')} `)
      const expected = all.filter(({ title, texts }) => [title, ...texts].some(holds)).map(({ id }) => id)
      expect(
        hits(all, `"${phrase}"`)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(expected.sort())
    }),
  )
})

test('an excluded word is in the texts of no hit', () => {
  fc.assert(
    fc.property(documents, sentence, fc.constantFrom(...WORDS), (all, typed, without) => {
      const found = new Set(hits(all, `${typed} -${without}`).map(({ id }) => id))
      for (const document of all) if (holdsAll(document, without)) expect(found).not.toContain(document.id)
    }),
  )
})

test('an index that was stored gives the same hits as one that was not, and the order of documents does not show', () => {
  fc.assert(
    fc.property(documents, query, (all, typed) => {
      const packed = buildIndex(all)
      const stored = loadIndex([JSON.parse(JSON.stringify(packed))])
      expect(search(stored, typed, textsIn(all, stored.ids)).hits).toEqual(hits(all, typed))
      expect(JSON.stringify(buildIndex([...all].reverse()))).toBe(JSON.stringify(packed))
    }),
  )
})

test('no query throws, however long', () => {
  fc.assert(
    fc.property(documents, query, (all, typed) => {
      const index = loadIndex([buildIndex(all)])
      search(index, typed)
      const documents = all.map(({ title, texts }) => ({ title, texts: texts.map((text) => ({ text })) }))
      const site = loadSite([{ shard: { index: buildIndex(all), labels: {} }, documents }])
      expect(waysOn(site, typed, { nearWords }).length).toBeLessThanOrEqual(5)
    }),
  )
  const index = loadIndex([buildIndex([])])
  for (const hostile of HOSTILE_QUERIES) {
    expect(search(index, hostile).hits).toEqual([])
  }
})
