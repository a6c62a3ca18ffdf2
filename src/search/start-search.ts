import { IN_PIECES, type Answer, type Question, type Reply, type Request } from './protocol.ts'

/**
 * Starts the worker. `ask` gives the answer to a question; undefined if another was asked before it came. Of a large site
 * the first hits may come before: `onPart` gets them. It fails if the files could not be fetched; the next question tries
 * again.
 */
export function startSearch(manifest: string, comparison?: string): Ask {
  const worker = manifest.endsWith(IN_PIECES)
    ? new Worker(new URL('./pieces/pieces.worker.ts', import.meta.url), { type: 'module' })
    : new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' })
  const send = (request: Request) => worker.postMessage(request)
  let latest: Asked | undefined
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if (data.id !== latest?.id) return
    if (data.kind === 'part') latest.onPart?.(data.answer)
    else latest.settle(data)
  })
  worker.addEventListener('error', () => latest?.settle({ kind: 'failed', id: latest.id }))
  send({ kind: 'open', manifest, ...(comparison === undefined ? {} : { comparison }) })
  return async (question, onPart) => {
    latest?.settle(undefined)
    const id = (latest?.id ?? 0) + 1
    const reply = await new Promise<Whole | undefined>((settle) => {
      latest = { id, settle, onPart }
      send({ ...question, id })
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
