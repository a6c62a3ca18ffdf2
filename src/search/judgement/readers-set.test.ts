import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readWordnet } from '#disk/read-wordnet.ts'
import { frozenSearch } from './frozen-search.ts'
import { describeJudged, judgeReadersSet, type ReadersQuery } from './readers-set.ts'

/** A little below what was measured; `README.md` has the figures. Not to fall back behind. */
const REACHED = {
  'readers-set-tune.json': { all: 0.8, nothing: 14, offTopicEmpty: 21, keyword: 0.97 },
  'readers-set-kept-back.json': { all: 0.77, nothing: 15, offTopicEmpty: 16, keyword: 0.97 },
} as const

const { find } = await frozenSearch(await readWordnet())

test.each(Object.entries(REACHED))(
  'readers find what they look for, and nothing about other subjects: %s',
  async (file, floor) => {
    const { queries } = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as { queries: ReadersQuery[] }
    const judged = await judgeReadersSet(queries, async (query) => (await find(query)).hits.map(({ id }) => id))
    console.error(`${file}: ${describeJudged(judged)}`)
    expect(judged.all).toBeGreaterThanOrEqual(floor.all)
    expect(judged.kinds.keyword).toBeGreaterThanOrEqual(floor.keyword)
    expect(judged.nothing).toBeLessThanOrEqual(floor.nothing)
    expect(judged.offTopic.empty).toBeGreaterThanOrEqual(floor.offTopicEmpty)
  },
)
