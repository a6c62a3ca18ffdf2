import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { serveFiles } from '#tests/served-files.ts'
import { answerIn, searching, soon, workerScope } from '#tests/worker-scope.ts'
import { buildIndex } from './build-index.ts'
import { packNeighbours } from './neighbours/pack-neighbours.ts'
import type { SearchShard } from './protocol.ts'

const NEAR = packNeighbours(
  new Map([
    ['truce', [{ word: 'ceasefire', likeness: 0.6 }]],
    ['xylophone', []],
  ]),
)

const FILES = new Map<string, unknown>([
  ['/search.json', ['border', 'talks'].map((id) => ({ comparison: id, index: `/${id}.json`, texts: `/${id}.texts` }))],
  ['https://example.org/search/near/starts.json', { starts: NEAR.map(({ from }) => from), version: '1' }],
  ...NEAR.map(({ packed }, at) => [`https://example.org/search/near/${at}.json?v=1`, packed] as const),
  ...filesOf('border', ['The border is open', 'Passage for the sick at the border']),
  ...filesOf('talks', ['A ceasefire at sea', 'Cap on spans', 'Spans cap out here', 'The border of the ceasefire zone']),
])

function filesOf(id: string, titles: readonly string[]): [string, unknown][] {
  const documents = titles.map((title, at) => ({
    ...{ id: `${id}/${at}`, title, texts: [] },
    shared: { comparison: [{ key: id, words: id }] },
  }))
  return [
    [
      `/${id}.json`,
      { index: buildIndex(documents), labels: { comparison: { [id]: `The ${id}` } } } satisfies SearchShard,
    ],
    [`/${id}.texts`, titles.map((title) => ({ title, texts: [] }))],
  ]
}

afterEach(() => vi.unstubAllGlobals())
beforeEach(() => vi.resetModules())

async function startedWith(files: ReadonlyMap<string, unknown> = FILES, comparison?: string) {
  const asked = serveFiles(files)
  const scope = workerScope()
  await import('./search.worker.ts')
  scope.tell({ kind: 'open', manifest: '/search.json', ...(comparison === undefined ? {} : { comparison }) })
  const found = async (query: string) => answerIn(await scope.ask(searching(query)))
  return { ...scope, asked, found }
}

const suggestion = (query: string) => ({ kind: 'suggest', query, count: 6 }) as const
const idsOf = ({ hits }: { hits: readonly { id: string }[] }) => hits.map(({ id }) => id)

test('what is asked is searched in all comparisons, with what it can be narrowed by', async () => {
  const { found } = await startedWith(FILES, 'talks')
  const answer = await found('border')
  expect(idsOf(answer).sort()).toEqual(['border/0', 'border/1', 'talks/3'])
  expect(answer).toMatchObject({ total: 3, isLocal: false })
  expect(answer.facets[0]).toEqual({
    facet: 'comparison',
    values: [
      { key: 'border', label: 'The border', count: 2 },
      { key: 'talks', label: 'The talks', count: 1 },
    ],
  })
})

test('what is suggested is of the comparison that the page belongs to; of all where that has nothing', async () => {
  const { ask, asked } = await startedWith(FILES, 'talks')
  const near = answerIn(await ask(suggestion('border')))
  expect([idsOf(near), near.isLocal, near.facets]).toEqual([['talks/3'], true, []])
  expect(asked).not.toContain('/border.json')
  const far = answerIn(await ask(suggestion('passage')))
  expect([idsOf(far), far.isLocal]).toEqual([['border/1'], false])
})

test('on a page of no comparison all are suggested', async () => {
  const { ask } = await startedWith()
  const answer = answerIn(await ask(suggestion('border')))
  expect([answer.total, answer.isLocal]).toEqual([3, false])
})

test('the files are under way before the first question', async () => {
  const { asked } = await startedWith(FILES, 'talks')
  await soon(() => expect(asked).toContain('/talks.texts'))
  expect(asked).toEqual(['/search.json anew', '/talks.json', '/talks.texts'])
})

test('what was mistyped is found, and so is what is said in words of like meaning', async () => {
  const { found } = await startedWith()
  expect(idsOf(await found('ceasefrie '))).toContain('talks/0')
  const [hit] = (await found('truce ')).hits
  expect(hit).toMatchObject({ tier: 'meaning', reasons: [{ typed: 'truce', found: ['ceasefire'] }] })
})

test('what holds the words as they were typed comes first', async () => {
  const { found } = await startedWith()
  expect(idsOf(await found('spans cap '))).toEqual(['talks/2', 'talks/1'])
})

test('where nothing is found, what would find something is told', async () => {
  const { found } = await startedWith()
  expect((await found('xylophone passage ')).nearest).toEqual([{ query: 'passage', count: 1 }])
})

test('who types on does not wait for what the question before would have fetched', async () => {
  const { tell, sent, ask } = await startedWith()
  await ask(searching('border'))
  tell({ ...searching('truce '), id: 50 })
  await new Promise((resolve) => setTimeout(resolve))
  tell({ ...searching('passage '), id: 51 })
  await soon(() => expect(sent.map(({ id }) => id)).toContain(51))
  expect(sent.map(({ id }) => id)).not.toContain(50)
})

test('what could not be fetched fails the question, and the next one tries again', async () => {
  const files = new Map(FILES)
  files.delete('/talks.json')
  vi.stubGlobal('console', { error: () => undefined })
  const { ask } = await startedWith(files, 'talks')
  expect(await ask(searching('border'))).toEqual([{ kind: 'failed', id: 1 }])
  files.set('/talks.json', FILES.get('/talks.json'))
  expect(answerIn(await ask(searching('border'))).total).toBe(3)
})
