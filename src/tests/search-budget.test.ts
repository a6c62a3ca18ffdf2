import { brotliCompressSync, constants } from 'node:zlib'
import { expect, test } from 'vitest'
import { isInPieces } from '#components/search/search-pieces.ts'
import { oncePer } from '#core/model/once.ts'
import { answerQuestion } from '#search/answer-question.ts'
import { arrange } from '#search/arrange.ts'
import { cutSite } from '#search/pieces/cut-site.ts'
import { openSite } from '#search/pieces/open-site.ts'
import { DEFAULT_STEMMERS } from '#search/stemmers.ts'
import { createNeighbours } from '#search/neighbours/load-neighbours.ts'
import type { Neighbours } from '#search/neighbours/find-neighbours.ts'
import { packNeighbours } from '#search/neighbours/pack-neighbours.ts'
import { unpackWords } from '#search/pack-words.ts'
import * as whenLittleIsFound from '#search/when-little-is-found.ts'
import { datasetOf, issue, party, position } from './dataset-fixture.ts'
import { largeSite, typicalQueries } from './large-site.ts'

/** What a first query on a cold cache may take: files, the manifest and the frame among them, and bytes as they are sent. */
const BUDGET = { requests: 10, bytes: 600 * 1024 }

/** The frame grows with the site: of 50,000 documents it is this many times that of the test. */
const GROWTH = 3.2

const DOCUMENTS = 2_000

test('a first query of a large site stays within its budget of files and bytes', { timeout: 120_000 }, async () => {
  const site = await largeSite(DOCUMENTS)
  const { frame, pieces } = cutSite(site)
  const frameBytes = sentBytes(frame) * GROWTH
  const files = packNeighbours(madeUpNeighbours(unpackWords(frame.words)))
  const telling = site[7]!.searched[3]!.document.title.split(' ').filter((word) => word.length > 6)
  const queries = [
    ...typicalQueries(site),
    { kind: 'strange', text: `${STRANGE} ${telling[0]} ` },
    { kind: 'strange', text: STRANGE },
    { kind: 'strange', text: `what does anybody ask of ${STRANGE}?` },
  ]
  const costs = await Promise.all(
    queries.map(async ({ kind, text }) => {
      const opened = openSite(frame, DEFAULT_STEMMERS)
      const fetched: string[] = []
      let bytes = frameBytes
      const book = createNeighbours(
        files.map(({ from }) => from),
        (file) => {
          fetched.push(`near-${file}`)
          bytes += sentBytes(files[file]!.packed)
          return Promise.resolve(files[file]!.packed)
        },
      )
      const tools = { arrange, ...whenLittleIsFound, neighboursOf: book.of, isWord: book.isWord }
      const question = { kind: 'search', id: 1, query: text, chosen: {}, order: 'relevance', count: 50 } as const
      for (;;) {
        const { answer, wants } = answerQuestion(opened.site, question, tools)
        const missing = opened.takeMissing()
        for (const name of missing) {
          const piece = pieces.get(name)!
          fetched.push(name)
          bytes += sentBytes(piece)
          opened.put(name, piece)
        }
        if (missing.length > 0) continue
        if (wants.neighbours.length > 0) await book.read(wants.neighbours)
        else return { kind, text, requests: 2 + fetched.length, fetched, bytes, hits: answer.hits.length }
      }
    }),
  )
  const over = costs.filter(({ requests, bytes }) => requests > BUDGET.requests || bytes > BUDGET.bytes)
  expect(over).toEqual([])
  expect(costs.filter(({ kind, hits }) => kind !== 'strange' && hits === 0)).toEqual([])
  // Words of like meaning were looked up, or the test would say nothing of them.
  const byMeaning = costs.filter(({ kind }) => kind === 'strange')
  for (const { fetched } of byMeaning) expect(fetched.join()).toMatch(/near-\d/)
})

test('a small site is not cut, one of many comparisons is, and so is one of many words', () => {
  const small = datasetOf([party('north'), issue('gaps', ['a'])])
  expect(isInPieces([small])).toBe(false)
  expect(isInPieces(Array.from({ length: 5 }, () => small))).toBe(true)
  const said = (at: number) => position(`gaps/2024-01-01-north-n${at}`, { condition: 'They meet again. '.repeat(70) })
  const large = datasetOf([party('north'), issue('gaps', ['a']), ...Array.from({ length: 900 }, (_, at) => said(at))])
  expect(isInPieces([large])).toBe(true)
})

/** Five words of the site for each of its words, from all over the alphabet, and for one that stands nowhere in it. */
function madeUpNeighbours(words: readonly string[]): Neighbours {
  const long = words.filter((word) => /^[a-z]{6,}$/.test(word))
  const near = (at: number) =>
    [1, 2, 3, 4, 5].map((nth) => ({ word: long[(at + nth * 977) % long.length]!, likeness: 0.9 - nth / 20 }))
  return new Map([...long.map((word, at) => [word, near(at)] as const), [STRANGE, near(0)]])
}

const STRANGE = 'quizzaciously'

/** Several queries fetch one file. */
const sentBytes = oncePer(
  (file: object) =>
    brotliCompressSync(JSON.stringify(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length,
)
