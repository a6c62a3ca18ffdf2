import { on } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { setRecorder } from '#core/model/reads.ts'
import type { MadePage } from '#disk/page-store.ts'
import { holdContent } from '../stored-content.ts'
import { bundledPages } from './bundled-pages.ts'
import { makePage, pageMaker } from './page-maker.ts'
import { nameOf, toldOf, type ToldPath } from './page-places.ts'
import {
  isElsewhere,
  partsLeft,
  type ThreadAnswer,
  type ThreadBelief,
  type ThreadContent,
  type ThreadOrder,
  type ThreadShare,
  type ThreadStart,
} from './page-threads.ts'

const port = parentPort ?? never()
const messages = on(port, 'message')
const { bundle, lists, ...place } = workerData as ThreadStart
const maker = pageMaker(place)
setRecorder(maker.recorder.recorder)
const pages = await bundledPages(bundle)
holdContent((await told()) as ThreadContent)
// Nobody tells anything for a while: what will be asked of the content is made ready meanwhile.
await pages.load()
await maker.recorder.load(['site|'])
for (const [place, worked] of (await told()) as ThreadBelief) maker.recorder.believe(place, worked)
if (lists) answer({ answer: 'listed', paths: (await pages.pathsOf(isElsewhere)).map(toldOf) })

const { shared, parts } = (await told()) as ThreadShare
const made: [string, MadePage][] = []
const makeAll = async (paths: readonly ToldPath[]) => {
  for (const one of paths) {
    const path = pages.pathOf(one)
    const page = await makePage(pages, maker, path)
    if (page) made.push([nameOf(path), page])
  }
}
const own: ToldPath[] = []
const ordered = lists ? told().then((order) => own.push(...(order as ThreadOrder))) : undefined
// Whoever gives the order makes pages too, and may not be heard for a while: nobody waits for it meanwhile.
for (const [from, to] of partsLeft(parts)) {
  await makeAll(shared.slice(from, to))
  await setImmediate()
  await makeAll(own.splice(0))
}
await ordered
await makeAll(own)
// Whoever asks holds the same content, and tells better what is at each place now.
const { reads, numberOf } = maker.reads.gathered(
  () => null,
  made.map(([, page]) => page.reads),
)
const renamed = made.map(([name, page]) => [name, { ...page, reads: numberOf(page.reads) }] as const)
answer({ answer: 'made', made: renamed, reads, isUnsure: maker.recorder.isUnsure() })
// With nothing to wait for the thread ends, and gives back its memory.
port.close()

async function told(): Promise<unknown> {
  const { value } = (await messages.next()) as { value: [unknown] }
  return value[0]
}

function answer(told: ThreadAnswer): void {
  port.postMessage(told)
}

function never(): never {
  throw new Error('This is run as a thread.')
}
