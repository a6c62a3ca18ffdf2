import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { searching } from '#tests/worker-scope.ts'
import type { Answer, Reply } from './protocol.ts'
import { startSearch } from './start-search.ts'

/** Keeps what is posted to it, and sends what a test says. */
class PretendWorker {
  static all: PretendWorker[] = []
  readonly posted: unknown[] = []
  readonly file: string
  readonly type: string | undefined
  hasEnded = false
  #listeners: Record<string, (event: { readonly data?: Reply }) => void> = {}

  constructor(url: URL, options?: WorkerOptions) {
    this.file = url.pathname.replace(/.*\/search\//, '')
    this.type = options?.type
    PretendWorker.all.push(this)
  }
  addEventListener(kind: string, listener: (event: { readonly data?: Reply }) => void) {
    this.#listeners[kind] = listener
  }
  postMessage(message: unknown) {
    this.posted.push(message)
  }
  terminate() {
    this.hasEnded = true
  }
  send(data: Reply) {
    this.#listeners['message']?.({ data })
  }
  fail() {
    this.#listeners['error']?.({})
  }
}

beforeEach(() => {
  PretendWorker.all = []
  vi.stubGlobal('Worker', PretendWorker)
})
afterEach(() => vi.unstubAllGlobals())

const answer = (total: number): Answer => ({
  ...{ total, hits: [], facets: [], unheld: [], isLocal: false, nearest: [], some: undefined, recognised: [] },
})

test('a worker is started at once, of a site in pieces another one, and told what to open', () => {
  startSearch('/search.json', 'talks')
  startSearch('/search.json')
  startSearch('/search.json#pieces')
  expect(PretendWorker.all.map(({ file, type, posted }) => ({ file, type, posted }))).toEqual([
    {
      ...{ file: 'search.worker.ts', type: 'module' },
      posted: [{ kind: 'open', manifest: '/search.json', comparison: 'talks' }],
    },
    { file: 'search.worker.ts', type: 'module', posted: [{ kind: 'open', manifest: '/search.json' }] },
    { file: 'pieces/pieces.worker.ts', type: 'module', posted: [{ kind: 'open', manifest: '/search.json#pieces' }] },
  ])
})

test('each question has a number, and its answer is the one under this number', async () => {
  const ask = startSearch('/search.json')
  const worker = PretendWorker.all[0]!
  const first = ask(searching('border'))
  worker.send({ kind: 'answer', id: 7, answer: answer(7) })
  worker.send({ kind: 'answer', id: 1, answer: answer(1) })
  expect(await first).toEqual(answer(1))
  const second = ask(searching('water'))
  worker.send({ kind: 'answer', id: 1, answer: answer(1) })
  worker.send({ kind: 'answer', id: 2, answer: answer(2) })
  expect(await second).toEqual(answer(2))
  expect(worker.posted.slice(1)).toEqual([
    { ...searching('border'), id: 1 },
    { ...searching('water'), id: 2 },
  ])
  expect(PretendWorker.all).toHaveLength(1)
})

test('who asks again before the answer gets the later one, and the earlier question gets none', async () => {
  const ask = startSearch('/search.json')
  const [first, second] = [ask(searching('bord')), ask(searching('border'))]
  PretendWorker.all[0]!.send({ kind: 'answer', id: 2, answer: answer(2) })
  expect(await first).toBeUndefined()
  expect(await second).toEqual(answer(2))
})

test('of a large site the first hits come before the whole answer, to whoever wants them', async () => {
  const ask = startSearch('/search.json#pieces')
  const parts: number[] = []
  const asked = ask(searching('border'), ({ total }) => parts.push(total))
  const worker = PretendWorker.all[0]!
  worker.send({ kind: 'part', id: 1, answer: answer(3) })
  worker.send({ kind: 'part', id: 9, answer: answer(4) })
  worker.send({ kind: 'answer', id: 1, answer: answer(5) })
  expect([parts, (await asked)?.total]).toEqual([[3], 5])
  const plain = ask(searching('border'))
  worker.send({ kind: 'part', id: 2, answer: answer(3) })
  worker.send({ kind: 'answer', id: 2, answer: answer(6) })
  expect((await plain)?.total).toBe(6)
})

test.each([
  ['says that it failed', (worker: PretendWorker) => worker.send({ kind: 'failed', id: 1 })],
  ['could not be loaded', (worker: PretendWorker) => worker.fail()],
])('where a worker %s the question fails, and the next one has a worker of its own', async (_, ends) => {
  const ask = startSearch('/search.json', 'talks')
  const asked = ask(searching('border'))
  ends(PretendWorker.all[0]!)
  await expect(asked).rejects.toThrow('The search could not be loaded.')
  expect(PretendWorker.all.map(({ hasEnded }) => hasEnded)).toEqual([true])
  const again = ask(searching('border'))
  const next = PretendWorker.all[1]!
  expect(next.posted).toEqual([
    { kind: 'open', manifest: '/search.json', comparison: 'talks' },
    { ...searching('border'), id: 2 },
  ])
  next.send({ kind: 'answer', id: 2, answer: answer(2) })
  expect(await again).toEqual(answer(2))
  expect(PretendWorker.all.map(({ hasEnded }) => hasEnded)).toEqual([true, false])
})

test('a worker that fails before anything was asked is replaced when something is', async () => {
  const ask = startSearch('/search.json')
  PretendWorker.all[0]!.fail()
  const asked = ask(searching('border'))
  PretendWorker.all[1]!.send({ kind: 'answer', id: 1, answer: answer(1) })
  expect((await asked)?.total).toBe(1)
})
