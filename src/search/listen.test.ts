import { afterEach, expect, test, vi } from 'vitest'
import { searching, workerScope } from '#tests/worker-scope.ts'
import { listen, type Answerer } from './listen.ts'
import type { Answer } from './protocol.ts'

afterEach(() => vi.unstubAllGlobals())

const answer = (total: number): Answer => ({
  ...{ total, hits: [], facets: [], unheld: [], isLocal: false, nearest: [], some: undefined, recognised: [] },
})
const later = () => new Promise((resolve) => setTimeout(resolve, 5))

function open(answerer: Answerer) {
  const scope = workerScope()
  const opened: unknown[] = []
  listen((request) => {
    opened.push(request)
    return answerer
  })
  scope.tell({ kind: 'open', manifest: '/search.json', comparison: 'talks' })
  return { ...scope, opened }
}

test('a question is answered by what was opened, under its number', async () => {
  const { ask, opened } = open(async ({ query }) => answer(query.length))
  expect(await ask(searching('border'))).toEqual([{ kind: 'answer', id: 1, answer: answer(6) }])
  expect(opened).toEqual([{ kind: 'open', manifest: '/search.json', comparison: 'talks' }])
})

test('of several keys struck at once only the last is worth an answer', async () => {
  const asked: string[] = []
  const { tell, sent } = open(async ({ query }) => {
    asked.push(query)
    return answer(1)
  })
  for (const [at, query] of ['b', 'bo', 'bor'].entries()) tell({ ...searching(query), id: at + 1 })
  await later()
  expect(asked).toEqual(['bor'])
  expect(sent).toEqual([{ kind: 'answer', id: 3, answer: answer(1) }])
})

test('who is overtaken learns of it, and its answer is not sent, nor that it failed', async () => {
  const told: boolean[] = []
  const { tell, sent, ask } = open(async ({ query }, isLatest) => {
    if (query === 'fast') return answer(2)
    told.push(isLatest())
    await later()
    told.push(isLatest())
    if (query === 'fails') throw new Error('It was overtaken.')
    return answer(1)
  })
  vi.stubGlobal('console', { error: () => undefined })
  for (const query of ['slow', 'fails']) {
    tell({ ...searching(query), id: 100 })
    await new Promise((resolve) => setTimeout(resolve))
    await ask(searching('fast'))
    await later()
  }
  await later()
  expect(told).toEqual([true, false, true, false])
  expect(sent.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['answer 1', 'answer 2'])
})

test('a fault is told to who asked, and written to the console', async () => {
  const written: unknown[] = []
  vi.stubGlobal('console', { error: (fault: unknown) => written.push(fault) })
  const fault = new Error('No network.')
  const { ask } = open(() => Promise.reject(fault))
  expect(await ask(searching('border'))).toEqual([{ kind: 'failed', id: 1 }])
  expect(written).toEqual([fault])
})

test('nothing is sent where there is no answer, nor before anything was opened', async () => {
  const { tell, sent } = open(() => Promise.resolve(undefined))
  tell({ ...searching('border'), id: 1 })
  await later()
  const scope = workerScope()
  listen(() => async () => answer(1))
  scope.tell({ ...searching('border'), id: 1 })
  await later()
  expect([...sent, ...scope.sent]).toEqual([])
})
