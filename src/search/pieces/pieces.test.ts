import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerQuestion, type AnswerTools } from '../answer-question.ts'
import { arrange } from '../arrange.ts'
import { buildIndex } from '../build-index.ts'
import type { SearchIndex } from '../load-index.ts'
import { loadSite, type LoadedSite } from '../loaded-site.ts'
import { phraseIn } from '../phrase.ts'
import type { SearchDocument } from '../search-document.ts'
import { searchWith, type SearchResult } from '../search-with.ts'
import { MOST_TOGETHER } from '../split-word.ts'
import { loadStemmers } from '../stemmers.ts'
import * as whenLittleIsFound from '../when-little-is-found.ts'
import { cutSite, type SearchedComparison } from './cut-site.ts'
import { NEAR, openSite, type OpenSite } from './open-site.ts'
import type { PieceName } from './piece.ts'

const WORDS = (
  'ceasefire cease fire cease-fire health care healthcare border borders boarder withdraw with draw withdrawal the what ' +
  'for agreed agreement Mindestlohn Lohn Löhne 600,000 $1.3tn 24 2024 Зеленский Zelensky мир Мира G77 G 77 双方 雙方停火 ' +
  'بالضمانات الضمانات U.S. us not monitors monitoring armistice labour labor'
).split(' ')
const KEYS = ['north', 'south', 'us']
const STEMMERS = await loadStemmers(['en', 'de', 'ru'])
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 7 }).map((words) => words.join(' '))
const value = (key: string) => ({ key, words: key === 'us' ? 'United States us' : `${key} side` })
const document = fc.record({
  title: sentence,
  text: sentence,
  parties: fc.uniqueArray(fc.constantFrom(...KEYS), { minLength: 1 }),
  options: fc.array(sentence, { maxLength: 2 }),
  source: sentence,
  date: fc.constantFrom('2024', '2024-11', '2024-11-24', '2025-06-02'),
  stance: fc.constantFrom('rules-out', 'accepts'),
})
const comparisons = fc
  .array(fc.array(document, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 4 })
  .map((all) =>
    all.map((drafts, nth): SearchedComparison => {
      const id = ['talks-a', 'talks', 'other', 'last'][nth]!
      const searched = drafts.map(({ title, text, parties, options, source, date, stance }, at) => {
        const document: SearchDocument = {
          id: `${id}/positions/${at}`,
          title,
          texts: [text],
          shared: {
            party: parties.map(value),
            issue: [{ key: `issue-${at % 2}`, words: 'border monitoring' }],
            date: [{ key: date, words: '' }],
            source: [{ key: '', words: source }],
            option: [...new Set(options)].map((words) => ({ key: '', words })),
            stance: [{ key: stance, words: '' }],
            comparison: [{ key: id, words: `The ${id} of border` }],
          },
        }
        return { document, shown: { title, texts: [{ text }], attribution: source } }
      })
      return {
        ...{ id, searched, languages: nth === 0 ? ['en', 'de', 'zh'] : ['en', 'ru'] },
        labels: { party: { north: `North of ${id}` } },
        synonyms: nth === 1 ? [['armistice', 'ceasefire', 'health care border']] : [],
        leads: nth === 2 ? [['withdrawal', 'with draw']] : [],
      }
    }),
  )
const query = fc.oneof(
  { weight: 4, arbitrary: sentence },
  sentence.map((words) => `"${words}"`),
  fc.tuple(sentence, sentence).map(([words, without]) => `${words} -${without}`),
  // As they are typed: begun, with a slip, joined.
  fc.constantFrom(...WORDS).chain((word) => fc.integer({ min: 1, max: word.length }).map((end) => word.slice(0, end))),
  fc.constantFrom(...WORDS).map((word) => `${word.slice(0, 2)}${word.slice(3, 4)}${word.slice(2, 3)}${word.slice(4)} `),
  sentence.map((words) => words.replaceAll(' ', '')),
  fc.constantFrom(
    '24 Nov 2024',
    'june 2025',
    'rules out',
    'north side',
    '1.3 trillion',
    'reach',
    'armistices',
    'truce',
    'truce border',
    'what truce for labour',
    'care truce monitoring 24',
  ),
)
const question = fc.record({
  kind: fc.constant('search' as const),
  id: fc.constant(1),
  query: fc.oneof({ weight: 8, arbitrary: query }, fc.constant('')),
  chosen: fc.oneof(
    fc.constant({}),
    fc.record({ party: fc.subarray(KEYS, { minLength: 1 }), year: fc.constantFrom(['2024'], ['2025', '2024']) }),
    fc.record({ stance: fc.constant(['accepts']) }),
  ),
  range: fc.constantFrom({ from: '', to: '' }, { from: '2024-11', to: '' }, { from: '2024-11-25', to: '2025-12' }),
  order: fc.constantFrom('relevance' as const, 'date' as const),
  count: fc.constantFrom(3, 50),
})

/** All of it at hand, with the rules of a large site; phrases the slow and obvious way. */
function whole(all: readonly SearchedComparison[]): LoadedSite {
  const shards = all.map(({ searched, labels, languages, synonyms, leads }) => ({
    shard: {
      index: buildIndex(
        searched.map(({ document }) => document),
        { languages, synonyms: synonyms ?? [], leads: leads ?? [] },
      ),
      labels,
    },
    documents: searched.map(({ shown }) => shown),
  }))
  const site = loadSite(shards, STEMMERS)
  const inPieces = {
    near: NEAR,
    isWaiting: () => false,
    together: (words: readonly string[]) => {
      const held = site.index.ids.flatMap((_, at) => (phraseIn(site.textsOf(at)!, words) ? [at] : []))
      const own = (word: string) => {
        const postings = (site.index.postings.get(word) ?? []).filter(({ field }) => field === 'text')
        return new Map(
          postings.flatMap(({ documents, weights }) => documents.map((one, at) => [one, weights[at]!] as const)),
        )
      }
      const weights = own(words[0]!)
      const all = site.index.ids.filter((_, at) => words.every((word) => own(word).has(at)))
      if (held.length === 0 || all.length > MOST_TOGETHER) return undefined
      const posting = { documents: held, weights: held.map((one) => weights.get(one)!), field: 'text' as const }
      return { weight: 0.95, posting, phrase: words }
    },
    holds: (document: number, phrase: readonly string[]) => phraseIn(site.textsOf(document)!, phrase),
  }
  return { ...site, index: { ...site.index, inPieces } }
}

/** Cut so small that each query needs several. */
function cut(all: readonly SearchedComparison[]) {
  const { frame, pieces } = cutSite(all, { words: 30, pairs: 30, texts: 200 })
  const { frame: stored } = JSON.parse(JSON.stringify({ frame })) as { frame: typeof frame }
  return { site: openSite(stored, STEMMERS), pieces }
}

/** Asks again until nothing is missing. */
function settled<T>(
  { site, pieces }: ReturnType<typeof cut>,
  ask: (site: LoadedSite) => T,
  fetched: PieceName[] = [],
): T {
  for (;;) {
    const answer = ask(site.site)
    const missing = site.takeMissing()
    if (missing.length === 0) return answer
    for (const name of missing) {
      expect(fetched).not.toContain(name)
      fetched.push(name)
      site.put(name, JSON.parse(JSON.stringify(pieces.get(name))) as Parameters<OpenSite['put']>[1])
    }
  }
}

/** Of words that stand in the pieces and of one that stands in none, more of each than are looked up. */
const LIKE: Readonly<Record<string, string>> = {
  reach: 'border mindestlohn agreed',
  truce: 'ceasefire armistice cease withdrawal monitors',
  armistice: 'ceasefire agreement withdrawal care monitoring',
  labour: 'lohn care agreement',
  monitors: 'border agreed withdraw',
}

const NEIGHBOURS: AnswerTools = {
  ...whenLittleIsFound,
  arrange,
  neighboursOf: (word) => {
    const words = LIKE[word]?.split(' ') ?? []
    return words.map((one, at) => ({ word: one, likeness: 0.6 - at / 20 }))
  },
}

function found(index: SearchIndex, textsOf: LoadedSite['textsOf'], typed: string) {
  const { hits, undecided, some, byMeaning, marks, reasonsOf } = searchWith(index, typed, textsOf, NEIGHBOURS)
  const all = hits.map(({ document, score }) => ({ document, score, reasons: reasonsOf(document) }))
  // What stands in several lists is marked no more than once.
  const phrases = new Set(marks.phrases.map((phrase) => phrase.join(' ')))
  return { all, undecided, some, byMeaning, marks: { ...marks, phrases } }
}

test('a search over the pieces that can answer finds what a search over everything finds, with the same scores', () => {
  fc.assert(
    fc.property(comparisons, query, (all, typed) => {
      const full = whole(all)
      const own = settled(cut(all), ({ index, textsOf }) => found(index, textsOf, typed))
      expect(own).toEqual(found(full.index, full.textsOf, typed))
    }),
    { numRuns: 300 },
  )
})

test('the words typed find the same as with every word of like meaning at hand; by meaning alone the nearest is found', () => {
  const EVERY = { words: Infinity, each: Infinity, fewerThan: Infinity }
  let [less, all] = [0, 0]
  fc.assert(
    fc.property(comparisons, query, (site, typed) => {
      const { index, textsOf } = whole(site)
      const inPieces = index.inPieces!
      const [own, every] = [NEAR, EVERY].map((near) =>
        searchWith({ ...index, inPieces: { ...inPieces, near } }, typed, textsOf, NEIGHBOURS),
      )
      // Their scores may differ by what stands instead of a word that stands nowhere: in pieces no more than the nearest.
      const typedOf = ({ hits, byMeaning }: SearchResult) =>
        hits
          .slice(0, hits.length - byMeaning)
          .map(({ id }) => id)
          .sort()
      expect(typedOf(own!)).toEqual(typedOf(every!))
      expect(own!.some).toEqual(every!.some)
      const byMeaning = ({ hits, byMeaning: count }: SearchResult) =>
        hits.slice(hits.length - count).map(({ id }) => id)
      expect(byMeaning(every!)).toEqual(expect.arrayContaining(byMeaning(own!)))
      if (typedOf(own!).length === 0 && every!.byMeaning > 0)
        [less, all] = [less + own!.byMeaning, all + every!.byMeaning]
    }),
    { numRuns: 300 },
  )
  // Where nothing is found by the words typed, most of what is found by meaning is found all the same.
  expect(less).toBeGreaterThan(all / 2)
})

test.each([400, 600])('so it does where %i documents hold the two words that one is written for', (count) => {
  const searched = Array.from({ length: count }, (_, at) => {
    const [title, text] = [`border ${at}`, at % 2 > 0 ? 'health care' : 'care for health, health care']
    const document = { id: `talks/positions/${1000 + at}`, title, texts: [text], shared: {} }
    return { document, shown: { title, texts: [{ text }] } }
  })
  const all = [{ id: 'talks', searched, labels: {}, languages: ['en'] }]
  const full = whole(all)
  const own = settled(cut(all), ({ index, textsOf }) => found(index, textsOf, 'healthcare '))
  expect(own).toEqual(found(full.index, full.textsOf, 'healthcare '))
  expect(own.all).toHaveLength(count > MOST_TOGETHER ? 0 : count)
})

test('a query needs few of the pieces, and no text but those of its first hits', () => {
  const searched = Array.from({ length: 300 }, (_, at) => {
    const text = `${WORDS[at % 20]} ${WORDS[(at * 7) % 20]} ${at} item${at}`
    const document = { id: `talks/positions/${1000 + at}`, title: text, texts: [text], shared: {} }
    return { document, shown: { title: text, texts: [{ text }] } }
  })
  const own = cut([{ id: 'talks', searched, labels: {}, languages: ['en'] }])
  const fetched: PieceName[] = []
  const asked = { kind: 'suggest', id: 1, query: 'item77 ', count: 6 } as const
  const { answer } = settled(own, (site) => answerQuestion(site, asked, NEIGHBOURS), fetched)
  expect(answer.hits.map(({ id }) => id)).toEqual(['talks/positions/1077'])
  expect(fetched.length).toBeLessThan(6)
  expect(own.pieces.size).toBeGreaterThan(200)
  expect(fetched.filter((name) => name.startsWith('texts'))).toHaveLength(1)
})

test('so do facets, dates, orders, labels and ways on, one question after another', () => {
  fc.assert(
    fc.property(comparisons, fc.array(question, { minLength: 1, maxLength: 3 }), (all, questions) => {
      const full = whole(all)
      const own = cut(all)
      for (const asked of questions) {
        const answerTo = (site: LoadedSite) => sortedFacets(answerQuestion(site, asked, NEIGHBOURS))
        const [answer, expected] = [settled(own, answerTo), answerTo(full)]
        // No more hits than so many pieces hold; the first of all.
        const hits = expected.hits.slice(0, Math.max(answer.hits.length, Math.min(2, asked.count)))
        expect(answer).toEqual({ ...expected, hits })
      }
    }),
    { numRuns: 200 },
  )
})

test('the same comparisons give the same bytes, in whatever order their documents come', () => {
  fc.assert(
    fc.property(comparisons, (all) => {
      const reversed = all.map((one) => ({ ...one, searched: [...one.searched].reverse() }))
      const text = (of: readonly SearchedComparison[]) => {
        const { frame, pieces } = cutSite(of)
        return JSON.stringify([frame, ...pieces])
      }
      expect(text(reversed)).toBe(text(all))
    }),
    { numRuns: 20 },
  )
})

/** Values with one label and one count may stand in any order. */
function sortedFacets({ answer }: ReturnType<typeof answerQuestion>) {
  const facets = answer.facets.map(({ facet, values }) => ({
    facet,
    values: [...values].sort((a, b) => (a.key < b.key ? -1 : 1)),
  }))
  return { ...answer, facets }
}
