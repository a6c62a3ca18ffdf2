import { Worker } from 'node:worker_threads'
import type { PageText } from '#core/evidence/page.ts'
import type { Bytes } from './read-bytes.ts'

/** How long the text of a page may take to be found, in milliseconds, and the memory that it may need, in MB. */
const PATIENCE = 30_000
const MEMORY = 512

let thread: Worker | null = null
let turn: Promise<unknown> = Promise.resolve()

/**
 * The text of what came, read in a thread of its own, one page after the other; null where it has none. A page that takes too long,
 * or all memory, ends the thread and not the command, and the next one gets another.
 */
export function readApart(bytes: Bytes): Promise<PageText | null> {
  const reading = turn.then(() => readIn(bytes))
  turn = reading
  return reading
}

function readIn(bytes: Bytes): Promise<PageText | null> {
  const worker = (thread ??= start())
  worker.ref()
  return new Promise((resolve) => {
    const end = (text: PageText | null, isSpent: boolean) => {
      clearTimeout(late)
      worker.off('message', told).off('error', broken).off('exit', broken)
      worker.unref()
      if (isSpent) {
        thread = null
        // What it still says is heard by nobody.
        worker.on('error', () => undefined)
        void worker.terminate()
      }
      resolve(text)
    }
    const late = setTimeout(() => end(null, true), PATIENCE)
    const told = ({ text }: { text?: PageText | null }) => end(text ?? null, false)
    const broken = () => end(null, true)
    worker.on('message', told).on('error', broken).on('exit', broken)
    worker.postMessage(bytes)
  })
}

function start(): Worker {
  return new Worker(new URL('./read-bytes.worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    env: {},
    stdout: true,
    stderr: true,
  })
}
