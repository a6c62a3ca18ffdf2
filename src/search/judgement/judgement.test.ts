import { expect, test } from 'vitest'
import { readContent } from '#disk/read-content.ts'
import { buildIndex } from '../build-index.ts'
import { documentsOf } from '../documents-of.ts'
import { loadIndex } from '../load-index.ts'
import { search } from '../search.ts'
import { COP29_FINANCE_GOAL } from './cop29-finance-goal.ts'
import { judge, meanReciprocalRank } from './judge.ts'
import { QUERY_KINDS } from './judged-query.ts'
import { RUSSIA_UKRAINE } from './russia-ukraine.ts'
import { WGA_AMPTP_2023 } from './wga-amptp-2023.ts'

const { catalogue } = await readContent('content')
const shards = (catalogue?.datasets ?? []).map((dataset) => documentsOf(dataset))
const documents = shards.flat()
const index = loadIndex(shards.map((shard) => buildIndex(shard)))
const textsById = new Map(documents.map(({ id, title, texts }) => [id, [title, ...texts]]))
const judgements = [
  ...judge('cop29-finance-goal', COP29_FINANCE_GOAL, idsOf),
  ...judge('russia-ukraine', RUSSIA_UKRAINE, idsOf),
  ...judge('wga-amptp-2023', WGA_AMPTP_2023, idsOf),
]

function idsOf(query: string): string[] {
  return search(index, query, (document) => textsById.get(index.ids[document]!)).hits.map(({ id }) => id)
}

test('what answers a query stands at the top of its hits', () => {
  const mrr = meanReciprocalRank(judgements)
  const byKind = QUERY_KINDS.map((kind) => {
    const own = judgements.filter((judgement) => judgement.kind === kind)
    return `${kind} ${meanReciprocalRank(own).toFixed(3)} (${own.length})`
  })
  console.error(`MRR@10 ${mrr.toFixed(3)} over ${judgements.length} queries: ${byKind.join(', ')}`)
  const missed = judgements.filter(({ rank }) => rank !== 1).map(({ query, rank }) => `${rank} ${query}`)
  expect(mrr, `not at the top: ${missed.join('; ')}`).toBeGreaterThanOrEqual(0.961)
})

test('every answer is a record that there is', () => {
  const ids = documents.map(({ id }) => id)
  const unknown = judgements.flatMap(({ answers }) =>
    answers.filter((path) => !ids.some((id) => (path.endsWith('/') ? id.startsWith(path) : id === path))),
  )
  expect(unknown).toEqual([])
})

test('there are enough queries to tell', () => {
  expect(judgements.length).toBeGreaterThanOrEqual(80)
})
