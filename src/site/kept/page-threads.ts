import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { PathWithRoute } from 'astro'
import type { KeptBundle } from '#disk/bundle-store.ts'
import type { KeptReads } from '#disk/kept-list.ts'
import type { MadePage } from '#disk/page-store.ts'
import { heldContent, type StoredEntry } from '../stored-content.ts'
import type { MakerStart } from './page-maker.ts'
import { toldOf, trimmed, type ToldPath } from './page-places.ts'
import type { Worked } from './read-recorder.ts'
import { ROOM_FOR_RECORDS } from './room.ts'

/** Threads that list the pages of some routes and make a part of all pages, beside the thread that begins them. */
export type PageThreads = {
  /** Gives them the content that this thread holds now. */
  readonly hold: () => void
  /** Tells them what the build before has worked out and is the same now: they list no page before they know. */
  readonly believe: (facts: ThreadBelief) => void
  /** Whether the pages of a route are listed elsewhere. */
  readonly isElsewhere: (component: string) => boolean
  /** The pages of those routes. */
  readonly listed: () => Promise<readonly ToldPath[]>
  /** Has those of them made that have to be, by whoever listed them. */
  readonly order: (own: readonly PathWithRoute[]) => void
  /** Deals out all other pages that have to be made. Gives what is left for this thread, part by part: each is taken when it is asked for. */
  readonly deal: (wanted: readonly PathWithRoute[]) => Iterable<readonly PathWithRoute[]>
  /** What the others have made, once nothing is left. */
  readonly made: () => Promise<readonly MadeElsewhere[]>
  readonly end: () => Promise<unknown>
}

/** What a thread is given to begin with: where the site is made, by which program, and whether it lists the pages of the search. */
export type ThreadStart = MakerStart & {
  readonly bundle: Pick<KeptBundle, 'entry' | 'styles'>
  readonly lists: boolean
}

/** What it is told first: all that pages are made from. */
export type ThreadContent = ReadonlyMap<string, StoredEntry>

/** What it is told next: what was worked out before, by the place. */
export type ThreadBelief = readonly (readonly [place: string, worked: Worked])[]

/** What it is told then: the pages that all threads take their parts of; and last, if it has listed pages, those of them that it makes. */
export type ThreadShare = { readonly shared: readonly ToldPath[]; readonly parts: SharedParts }
export type ThreadOrder = readonly ToldPath[]

export type ThreadAnswer =
  { readonly answer: 'listed'; readonly paths: readonly ToldPath[] } | ({ readonly answer: 'made' } & MadeElsewhere)

/** The pages that one thread has made by their names, and what they read, by lists of its own. */
export type MadeElsewhere = {
  readonly made: readonly (readonly [name: string, page: MadePage])[]
  readonly reads: KeptReads
  readonly isUnsure: boolean
}

/** Of so few records a site is made before another thread has begun. */
const FEWEST_RECORDS = 1_000
/** Few machines that build sites have more processors, and each thread takes its room. */
const MOST_THREADS = 3

/** How many threads there should be beside this one, to make the pages of so many records: each holds all of them. */
function threadsFor(records: number): number {
  const isPaying = records >= FEWEST_RECORDS && records <= ROOM_FOR_RECORDS
  return isPaying ? Math.min(availableParallelism() - 1, MOST_THREADS) : 0
}

/**
 * Begins other threads, one for each further processor; undefined where that would not pay. They can be begun before the content is
 * held: half of the time until they make something they read the program.
 *
 * @param records how many records the site has, roughly
 */
export function beginThreads(
  given: Omit<ThreadStart, 'lists'>,
  records: number,
  count = threadsFor(records),
): PageThreads | undefined {
  if (count < 1) return undefined
  const threads = Array.from({ length: count }, (_, at) => {
    const start: ThreadStart = { ...given, lists: at === 0 }
    // Not with the options of this process: they may be of a program that was given as a text.
    return new Worker(new URL('./pages.worker.ts', import.meta.url), { workerData: start, execArgv: [] })
  })
  const [listed = never(), ...made] = [
    answersOf(threads[0] ?? never(), 'listed'),
    ...threads.map((one) => answersOf(one, 'made')),
  ]
  return {
    hold: () => {
      for (const thread of threads) thread.postMessage(heldContent() satisfies ThreadContent)
    },
    believe: (facts) => {
      for (const thread of threads) thread.postMessage(facts)
    },
    isElsewhere,
    listed: async () => (await listed).paths,
    order: (own) => threads[0]?.postMessage(own.map(toldOf) satisfies ThreadOrder),
    deal: (wanted) => {
      const dealt = inParts(wanted)
      const paths = dealt.flat()
      const parts = newParts(dealt.map((part) => part.length))
      const told: ThreadShare = { shared: paths.map(toldOf), parts }
      for (const thread of threads) thread.postMessage(told)
      return Iterator.from(partsLeft(parts)).map(([from, to]) => paths.slice(from, to))
    },
    made: () => Promise.all(made),
    end: () => Promise.all(threads.map((thread) => thread.terminate())),
  }
}

/** The files of the search: what they are made from takes seconds to work out, and nothing else is made from it. */
export function isElsewhere(component: string): boolean {
  return /^src\/pages\/(?:\[comparison\]\/)?search.*\.json\.ts$/.test(component)
}

/** Whether a path may be one that a route of those claims too. */
export function isContested(path: string): boolean {
  return /^(?:[^/]+\/)?search.*\.json$/.test(trimmed(path))
}

type Answer<Kind> = Extract<ThreadAnswer, { readonly answer: Kind }>

function answersOf<Kind extends ThreadAnswer['answer']>(thread: Worker, kind: Kind): Promise<Answer<Kind>> {
  const answer = new Promise<Answer<Kind>>((resolve, reject) => {
    thread.on('message', (told: ThreadAnswer) => {
      if (told.answer === kind) resolve(told as Answer<Kind>)
    })
    thread.on('error', reject)
    thread.on('exit', (status) => reject(new Error(`What makes pages in another thread ended with ${status}.`)))
  })
  // A fault is told to whoever asks for the answer, and to nobody before.
  answer.catch(() => undefined)
  return answer
}

/**
 * The pages of a route that has many go out by the hundred, since those that follow one another have much in common; others one by one.
 */
function inParts(wanted: readonly PathWithRoute[]): (readonly PathWithRoute[])[] {
  const ofRoutes = [...Map.groupBy(wanted, ({ route }) => route.component).values()]
  const [many, few] = [ofRoutes.filter(({ length }) => length >= MANY), ofRoutes.filter(({ length }) => length < MANY)]
  const ones = few.flat().map((path) => [path])
  const hundreds = many.flatMap((paths) =>
    Array.from({ length: Math.ceil(paths.length / PART) }, (_, at) => paths.slice(at * PART, (at + 1) * PART)),
  )
  // What takes long comes first, so that nobody waits for it at the end.
  return [...ones, ...hundreds]
}

/** From so many pages on a route has many. */
const MANY = 500
/** So many of them are taken at once. */
const PART = 100

/** How many parts are taken already, and where each begins. */
type SharedParts = Int32Array<SharedArrayBuffer>

function newParts(lengths: readonly number[]): SharedParts {
  const parts = new Int32Array(new SharedArrayBuffer(4 * (lengths.length + 2)))
  let from = 0
  for (const [at, length] of lengths.entries()) parts[at + 2] = from += length
  return parts
}

/** The parts that nobody has taken yet, each taken as it is asked for. */
export function* partsLeft(parts: SharedParts): Generator<readonly [from: number, to: number]> {
  for (;;) {
    const at = Atomics.add(parts, 0, 1) + 1
    const [from, to] = [parts[at], parts[at + 1]]
    if (from === undefined || to === undefined) return
    yield [from, to]
  }
}

function never(): never {
  throw new Error('There is no thread.')
}
