import { IN_PIECES, type Answer, type Question, type Reply, type Request } from './protocol.ts'

/**
 * Starts the worker. `ask` gives the answer to a question; undefined if another was asked before it came. Of a large site
 * the first hits may come before: `onPart` gets them. It fails if a file of the search could not be fetched; the next
 * question tries again, with a worker of its own: one that did not load, as after a site was published anew, never will.
 */
export function startSearch(manifest: string, comparison?: string): Ask {
  let worker: Worker | undefined
  let latest: Asked | undefined
  const start = () => {
    const started = manifest.endsWith(IN_PIECES)
      ? new Worker(new URL('./pieces/pieces.worker.ts', import.meta.url), { type: 'module' })
      : new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' })
    const end = () => {
      started.terminate()
      worker = undefined
      latest?.settle({ kind: 'failed', id: latest.id })
    }
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (data.id !== latest?.id) return
      if (data.kind === 'part') latest.onPart?.(data.answer)
      else if (data.kind === 'failed') end()
      else latest.settle(data)
    })
    started.addEventListener('error', end)
    started.postMessage({ kind: 'open', manifest, ...(comparison && { comparison }) } satisfies Request)
    return started
  }
  worker = start()
  return async (question, onPart) => {
    latest?.settle(undefined)
    const id = (latest?.id ?? 0) + 1
    const reply = await new Promise<Whole | undefined>((settle) => {
      latest = { id, settle, onPart }
      worker ??= start()
      worker.postMessage({ ...question, id } satisfies Request)
    })
    if (reply?.kind === 'failed') throw new Error('The search could not be loaded.')
    return reply?.answer
  }
}

export type Ask = (question: WithoutId<Question>, onPart?: OnPart) => Promise<Answer | undefined>

type OnPart = (answer: Answer) => void

type Whole = Exclude<Reply, { kind: 'part' }>

type Asked = {
  readonly id: number
  readonly settle: (reply: Whole | undefined) => void
  readonly onPart: OnPart | undefined
}

type WithoutId<Q> = Q extends Question ? Omit<Q, 'id'> : never
