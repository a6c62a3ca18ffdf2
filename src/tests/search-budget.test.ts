import { brotliCompressSync, constants } from 'node:zlib'
import { expect, test } from 'vitest'
import { isInPieces } from '#components/search/search-pieces.ts'
import { answerQuestion } from '#search/answer-question.ts'
import { arrange } from '#search/arrange.ts'
import { cutSite } from '#search/pieces/cut-site.ts'
import { openSite } from '#search/pieces/open-site.ts'
import { DEFAULT_STEMMERS } from '#search/stemmers.ts'
import * as whenLittleIsFound from '#search/when-little-is-found.ts'
import { datasetOf, issue, party, position } from './dataset-fixture.ts'
import { largeSite, typicalQueries } from './large-site.ts'

/** What a first query on a cold cache may take: files, the manifest and the frame among them, and bytes as they are sent. */
const BUDGET = { requests: 10, bytes: 600 * 1024 }

/** A question has more words that tell something than others have; each of them may need a piece more. */
const OF_A_QUESTION = 12

/** The frame grows with the site: of 50,000 documents it is this many times that of the test. */
const GROWTH = 3.2

const DOCUMENTS = 2_000

test('a first query of a large site stays within its budget of files and bytes', async () => {
  const site = await largeSite(DOCUMENTS)
  const { frame, pieces } = cutSite(site)
  const frameBytes = sentBytes(frame) * GROWTH
  const costs = typicalQueries(site).map(({ kind, text }) => {
    const { site: opened, takeMissing, put } = openSite(frame, DEFAULT_STEMMERS)
    const fetched: string[] = []
    let bytes = frameBytes
    for (;;) {
      const question = { kind: 'search', id: 1, query: text, chosen: {}, order: 'relevance', count: 50 } as const
      const { answer } = answerQuestion(opened, question, { arrange, ...whenLittleIsFound, neighboursOf: () => [] })
      const missing = takeMissing()
      if (missing.length === 0) {
        expect(answer.hits.length).toBeGreaterThan(0)
        break
      }
      for (const name of missing) {
        const piece = pieces.get(name)!
        fetched.push(name)
        bytes += sentBytes(piece)
        put(name, piece)
      }
    }
    return { kind, text, requests: 2 + fetched.length, bytes }
  })
  const over = costs.filter(
    ({ kind, requests, bytes }) =>
      requests > (kind === 'question' ? OF_A_QUESTION : BUDGET.requests) || bytes > BUDGET.bytes,
  )
  expect(over).toEqual([])
})

test('a small site is not cut, one of many comparisons is, and so is one of many words', () => {
  const small = datasetOf([party('north'), issue('gaps', ['a'])])
  expect(isInPieces([small])).toBe(false)
  expect(isInPieces(Array.from({ length: 5 }, () => small))).toBe(true)
  const said = (at: number) => position(`gaps/2024-01-01-north-n${at}`, { condition: 'They meet again. '.repeat(70) })
  const large = datasetOf([party('north'), issue('gaps', ['a']), ...Array.from({ length: 900 }, (_, at) => said(at))])
  expect(isInPieces([large])).toBe(true)
})

function sentBytes(file: object): number {
  return brotliCompressSync(JSON.stringify(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length
}
