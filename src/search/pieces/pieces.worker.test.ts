import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { serveFiles } from '#tests/served-files.ts'
import { answerIn, searching, soon, workerScope } from '#tests/worker-scope.ts'
import { packNeighbours } from '../neighbours/pack-neighbours.ts'
import { cutSite, type SearchedComparison } from './cut-site.ts'

const NEAR = packNeighbours(
  new Map([
    ['truce', [{ word: 'ceasefire', likeness: 0.6 }]],
    ['xylophone', []],
  ]),
)

function comparison(id: string, titles: readonly string[]): SearchedComparison {
  const searched = titles.map((title, at) => ({
    document: { id: `${id}/${at}`, title, texts: [], shared: { comparison: [{ key: id, words: id }] } },
    shown: { title, texts: [] },
  }))
  return { id, searched, labels: { comparison: { [id]: `The ${id}` } }, languages: ['en'] }
}

const POSTS = Array.from({ length: 24 }, (_, at) => `Border post number ${at} and what is carried through it`)
const TALKS = ['A ceasefire at sea', 'The border of the ceasefire zone', 'US troops leave the zone']
const SITE = [comparison('border', POSTS), comparison('talks', TALKS)]

/** The files of a build, cut so small that a question needs several. */
function filesOf(version: string, site = SITE): Map<string, unknown> {
  const { frame, pieces } = cutSite(site, { words: 60, pairs: 60, texts: 300 })
  const parts = [['frame', frame], ...pieces] as const
  const near = { starts: NEAR.map(({ from }) => from), version: 'n' }
  return new Map<string, unknown>([
    ['/search.json#pieces', { pieces: '/pieces/', version, near }],
    ...NEAR.map(({ packed }, at) => [`https://example.org/search/near/${at}.json?v=n`, packed] as const),
    ...parts.map(([name, part]) => [`/pieces/${name}.json?v=${version}`, { version, ...part }] as const),
  ])
}

afterEach(() => vi.unstubAllGlobals())
beforeEach(() => vi.resetModules())

async function startedWith(files: ReadonlyMap<string, unknown>, comparison?: string) {
  const asked = serveFiles(files)
  const scope = workerScope()
  await import('./pieces.worker.ts')
  scope.tell({ kind: 'open', manifest: '/search.json#pieces', ...(comparison === undefined ? {} : { comparison }) })
  const found = async (query: string, count = 50) => answerIn(await scope.ask(searching(query, count)))
  return { ...scope, asked, found }
}

const suggestion = (query: string) => ({ kind: 'suggest', query, count: 6 }) as const
const idsOf = ({ hits }: { hits: readonly { id: string }[] }) => hits.map(({ id }) => id)

test('a question fetches the pieces that can answer it, each once, and finds what they hold', async () => {
  const files = filesOf('1')
  const { found, asked } = await startedWith(files)
  expect(idsOf(await found('ceasefire sea '))).toEqual(['talks/0', 'talks/1'])
  const before = asked.length
  expect(idsOf(await found('ceasefire sea '))).toEqual(['talks/0', 'talks/1'])
  expect(asked).toHaveLength(before)
  expect(asked.slice(0, 2)).toEqual(['/search.json#pieces anew', '/pieces/frame.json?v=1'])
  expect(new Set(asked).size).toBe(asked.length)
  expect(before).toBeLessThan(files.size / 2)
})

test('hits are shown as their texts come: the first stay above those that follow', async () => {
  const { ask } = await startedWith(filesOf('1'))
  const replies = await ask(searching('border post ', 12))
  const counts = replies.map((reply) => (reply.kind === 'failed' ? -1 : reply.answer.hits.length))
  expect(replies.length).toBeGreaterThan(1)
  expect(counts).toEqual([...new Set(counts)].sort((a, b) => a - b))
  const whole = idsOf(answerIn(replies))
  for (const reply of replies)
    if (reply.kind === 'part') expect(whole.slice(0, reply.answer.hits.length)).toEqual(idsOf(reply.answer))
  expect(answerIn(replies).total).toBe(24)
  expect(replies.map(({ kind }) => kind)).toEqual([...replies.slice(1).map(() => 'part'), 'answer'])
})

test('what is suggested is of the comparison that the page belongs to; of all where that has nothing', async () => {
  const { ask } = await startedWith(filesOf('1'), 'talks')
  const near = answerIn(await ask(suggestion('border ')))
  expect([idsOf(near), near.isLocal, near.total]).toEqual([['talks/1'], true, 1])
  const far = answerIn(await ask(suggestion('carried ')))
  expect([far.isLocal, far.total]).toEqual([false, 24])
})

test('what is searched is searched in all, on the page of a comparison too, and on no such page so is what is suggested', async () => {
  const { found } = await startedWith(filesOf('1'), 'talks')
  const all = await found('border ')
  expect([all.total, all.isLocal, all.facets.length > 0]).toEqual([25, false, true])
  vi.resetModules()
  const { ask } = await startedWith(filesOf('1'))
  const suggested = answerIn(await ask(suggestion('border ')))
  expect([suggested.total, suggested.isLocal, suggested.facets]).toEqual([25, false, []])
})

test('who types on within a moment is not kept up by what the word before would have needed', async () => {
  const askedFor = async (overtaken: boolean) => {
    vi.resetModules()
    const { asked, tell, found } = await startedWith(filesOf('1'))
    // However slow the machine, no moment passes.
    vi.stubGlobal('performance', { now: () => 0 })
    await found('sea ')
    if (overtaken) {
      tell({ ...searching('troops '), id: 100 })
      await new Promise((resolve) => setTimeout(resolve))
    }
    expect(idsOf(await found('number '))[0]).toBe('border/0')
    return asked
  }
  expect(await askedFor(true)).toEqual(await askedFor(false))
})

test('a letter or two are looked up as the word that they may be, more letters as what they begin', async () => {
  const { found } = await startedWith(filesOf('1'))
  expect(idsOf(await found('us'))).toEqual(['talks/2'])
  expect((await found('tr')).total).toBe(0)
  expect((await found('sea tr')).hits.map(({ tier }) => tier)).not.toContain('all')
  expect((await found('ceas')).total).toBe(2)
})

test('what was mistyped is found, and so is what is said in words of like meaning', async () => {
  const { found } = await startedWith(filesOf('1'))
  expect(idsOf(await found('ceasefrie ')).sort()).toEqual(['talks/0', 'talks/1'])
  const [hit] = (await found('truce ')).hits
  expect(hit).toMatchObject({ tier: 'meaning', reasons: [{ typed: 'truce', found: ['ceasefire'] }] })
})

test('where nothing is found, what would find something is told', async () => {
  const { found } = await startedWith(filesOf('1'))
  expect((await found('xylophone troops ')).nearest).toEqual([{ query: 'troops', count: 1 }])
})

test('a question that is overtaken is not answered', async () => {
  const { tell, sent } = await startedWith(filesOf('1'))
  tell({ ...searching('border post '), id: 1 })
  await new Promise((resolve) => setTimeout(resolve))
  tell({ ...searching('sea '), id: 2 })
  await soon(() => expect(sent.some(({ kind }) => kind === 'answer')).toBe(true))
  expect(sent.flatMap((reply) => (reply.kind === 'answer' ? [[reply.id, ...idsOf(reply.answer)]] : []))).toEqual([
    [2, 'talks/0'],
  ])
})

test('a site that was published anew is read anew, be its pieces gone or others under the same name', async () => {
  const files = filesOf('1')
  const { found, asked } = await startedWith(files)
  expect((await found('sea ')).total).toBe(1)
  const later = filesOf('2', [comparison('border', POSTS), comparison('talks', [...TALKS, 'Troops at sea'])])
  for (const url of files.keys()) files.delete(url)
  for (const [url, file] of later) files.set(url, file)
  expect(idsOf(await found('troops '))).toEqual(expect.arrayContaining(['talks/2', 'talks/3']))
  // A server that heeds no `?v=` gives the new file for the old address.
  const last = filesOf('3', [comparison('border', POSTS), comparison('talks', ['The ceasefire holds'])])
  for (const url of later.keys()) files.delete(url)
  for (const [url, file] of last) files.set(url, file).set(url.replace('v=3', 'v=2'), file)
  const { hits } = await found('ceasefire ')
  expect(hits.map(({ title }) => title.text)).toEqual(['The ceasefire holds'])
  expect(asked.filter((url) => url === '/search.json#pieces anew')).toHaveLength(3)
})

test('what cannot be fetched at all fails the question, and the next one tries again', async () => {
  const files = new Map<string, unknown>()
  vi.stubGlobal('console', { error: () => undefined })
  const { ask } = await startedWith(files)
  expect(await ask(searching('sea '))).toEqual([{ kind: 'failed', id: 1 }])
  for (const [url, file] of filesOf('1')) files.set(url, file)
  expect(idsOf(answerIn(await ask(searching('sea '))))).toEqual(['talks/0'])
})
