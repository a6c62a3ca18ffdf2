import { parentPort, workerData } from 'node:worker_threads'
import type { PathWithRoute } from 'astro'
import { setRecorder } from '#core/model/reads.ts'
import type { MadePage } from '#disk/page-store.ts'
import { holdContent } from '../stored-content.ts'
import { bundledPages } from './bundled-pages.ts'
import { makePage, pageMaker } from './page-maker.ts'
import { nameOf } from './page-places.ts'
import { partsLeft, type MadeElsewhere, type PageOrder } from './page-threads.ts'

const { bundle, content, paths, parts, ...place } = workerData as PageOrder
const maker = pageMaker(place)
setRecorder(maker.recorder.recorder)
holdContent(content)
const pages = await bundledPages(bundle)
const made: [string, MadePage][] = []
for (const [from, to] of partsLeft(parts)) {
  for (const [component, pathname, cacheKey] of paths.slice(from, to)) {
    const path: PathWithRoute = { pathname, route: pages.routeOf(component) ?? unknownRoute(component), cacheKey }
    const page = await makePage(pages, maker, path)
    if (page) made.push([nameOf(path), page])
  }
}
// Whoever asks holds the same content, and tells better what is at each place now.
const reads = maker.reads.gathered(() => null)
parentPort?.postMessage({ made, reads, isUnsure: maker.recorder.isUnsure() } satisfies MadeElsewhere)

function unknownRoute(component: string): never {
  throw new Error(`${component} is no route of the program.`)
}
