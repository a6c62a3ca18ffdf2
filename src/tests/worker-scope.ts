import { vi } from 'vitest'
import type { Answer, Question, Reply, Request } from '#search/protocol.ts'

/**
 * What a worker of the search takes for the place that it runs in: it gets the messages that are told, and what it sends is
 * kept. Ends with `vi.unstubAllGlobals`.
 */
export function workerScope(): WorkerScope {
  const sent: Reply[] = []
  const listeners: ((event: { readonly data: Request }) => void)[] = []
  vi.stubGlobal('self', {
    location: { href: 'https://example.org/talks/worker.js' },
    addEventListener: (kind: string, listener: (typeof listeners)[number]) => {
      if (kind === 'message') listeners.push(listener)
    },
    postMessage: (message: Reply) => sent.push(structuredClone(message)),
  })
  const tell = (data: Request) => listeners.forEach((listener) => listener({ data }))
  let id = 0
  const ask: WorkerScope['ask'] = async (question) => {
    id++
    tell({ ...question, id })
    const own = () => sent.filter((reply) => reply.id === id)
    await soon(() => {
      if (!own().some(({ kind }) => kind !== 'part')) throw new Error('No answer yet.')
    })
    return own()
  }
  return { sent, tell, ask }
}

/** Waits until what is expected holds, also on a machine that has much else to do. */
export function soon(expected: () => void): Promise<void> {
  return vi.waitFor(expected, { timeout: 20_000, interval: 5 })
}

/** The whole answer among what a worker sent; fails where it sent none. */
export function answerIn(replies: readonly Reply[]): Answer {
  const [answer] = replies.flatMap((reply) => (reply.kind === 'answer' ? [reply.answer] : []))
  if (!answer) throw new Error(`No answer, but ${replies.map(({ kind }) => kind).join(', ')}.`)
  return answer
}

/** What is asked without anything chosen. */
export function searching(query: string, count = 50): WithoutId<Extract<Question, { kind: 'search' }>> {
  return { kind: 'search', query, chosen: {}, order: 'relevance', count }
}

type WithoutId<Q> = Q extends Question ? Omit<Q, 'id'> : never

type WorkerScope = {
  readonly sent: readonly Reply[]
  readonly tell: (message: Request) => void
  /** Asks, and waits for the whole answer: all that came of it. */
  readonly ask: (question: WithoutId<Question>) => Promise<readonly Reply[]>
}
