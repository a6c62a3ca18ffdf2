import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { PathWithRoute } from 'astro'
import type { KeptBundle } from '#disk/bundle-store.ts'
import type { KeptReads, MadePage } from '#disk/page-store.ts'
import { heldContent, type StoredEntry } from '../stored-content.ts'
import { keyOf } from './page-places.ts'

/** What other threads make of the pages that are wanted. */
export type PageThreads = {
  /** What nobody else makes, part by part: a part is taken when it is asked for. */
  readonly left: Iterable<readonly PathWithRoute[]>
  /** What the others have made, once nothing is left. */
  readonly made: () => Promise<readonly MadeElsewhere[]>
  readonly end: () => Promise<unknown>
}

/** The pages that one thread has made by their names, and what they read, by lists of its own. */
export type MadeElsewhere = {
  readonly made: readonly (readonly [name: string, page: MadePage])[]
  readonly reads: KeptReads
  readonly isUnsure: boolean
}

/** What a thread is given: where the site is made, from what, and the pages that it and others take their parts of. */
export type PageOrder = {
  readonly site: string
  readonly address: string
  readonly bundle: Pick<KeptBundle, 'entry' | 'styles'>
  readonly content: ReadonlyMap<string, StoredEntry>
  readonly paths: readonly (readonly [component: string, pathname: string, key: string | undefined])[]
  readonly parts: SharedParts
}

/** So many pages a thread takes at once: enough of one issue that what they have in common is worked out once. */
const PART = 200
/** With fewer pages than this to make, or of fewer kinds, a thread would take longer to begin than it saves. */
const FEWEST_PAGES = 1500
const FEWEST_OF_ROUTE = 500
/** Each thread holds all records: of larger sites they would take more room than most machines that build sites have. */
const MOST_RECORDS = 25_000
/** Few machines that build sites have more, and each takes its room. */
const MOST_THREADS = 3

/**
 * Begins to make pages in other threads, one for each further processor. Routes of few pages stay here: what they are made from,
 * such as the whole search, was worked out here when their paths were asked for. Undefined where it would not pay.
 */
export function pageThreads(
  wanted: readonly PathWithRoute[],
  given: Omit<PageOrder, 'content' | 'paths' | 'parts'>,
  count = Math.min(availableParallelism() - 1, MOST_THREADS),
): PageThreads | undefined {
  const content = heldContent()
  const ofRoute = Map.groupBy(wanted, ({ route }) => route.component)
  const isShared = ({ route }: PathWithRoute) => (ofRoute.get(route.component) ?? []).length >= FEWEST_OF_ROUTE
  const shared = wanted.filter(isShared)
  if (count < 1 || shared.length < FEWEST_PAGES || content.size > MOST_RECORDS) return undefined
  const parts = newParts(shared.length)
  const paths = shared.map((path) => [path.route.component, path.pathname, keyOf(path)] as const)
  const order: PageOrder = { ...given, content, paths, parts }
  const threads = Array.from({ length: count }, () => new Worker(threadFile(), { workerData: order }))
  const answers = threads.map((thread) => answerOf(thread))
  // A fault is told to whoever asks for what was made, and to nobody before.
  for (const answer of answers) answer.catch(() => undefined)
  const own = wanted.filter((path) => !isShared(path))
  return {
    left: left(own, shared, parts),
    made: () => Promise.all(answers),
    end: () => Promise.all(threads.map((thread) => thread.terminate())),
  }
}

function threadFile(): URL {
  return new URL('./pages.worker.ts', import.meta.url)
}

function answerOf(thread: Worker): Promise<MadeElsewhere> {
  return new Promise((resolve, reject) => {
    thread.on('message', resolve).on('error', reject)
    thread.on('exit', (status) => reject(new Error(`What makes pages in another thread ended with ${status}.`)))
  })
}

function* left(
  own: readonly PathWithRoute[],
  shared: readonly PathWithRoute[],
  parts: SharedParts,
): Iterable<readonly PathWithRoute[]> {
  yield own
  for (const [from, to] of partsLeft(parts)) yield shared.slice(from, to)
}

/** How many pages there are, and how many of them somebody has taken. */
type SharedParts = Int32Array<SharedArrayBuffer>

function newParts(count: number): SharedParts {
  return new Int32Array(new SharedArrayBuffer(8)).fill(count, 0, 1)
}

/** The parts that nobody has taken yet, each taken as it is asked for. */
export function* partsLeft(parts: SharedParts): Iterable<readonly [from: number, to: number]> {
  const [count = 0] = parts
  for (;;) {
    const from = Atomics.add(parts, 1, PART)
    if (from >= count) return
    yield [from, Math.min(from + PART, count)]
  }
}
