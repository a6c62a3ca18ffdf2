import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { PathWithRoute } from 'astro'
import { contentFolder } from '#disk/content-folder.ts'
import { digestOf } from '#disk/digest.ts'
import { keepIfPossible } from '#disk/keep-file.ts'
import type { KeptPage, KeptPages } from '#disk/kept-list.ts'
import { lookForKept, noteBuilt, readKept, writeKept, type MadePage } from '#disk/page-store.ts'
import { bundleOf, programDigest } from '#disk/program-digest.ts'
import { pageLanguage, siteAddress } from '#disk/site-address.ts'
import type { BundledPages } from './bundled-pages.ts'
import { changedLists } from './changed-lists.ts'
import { makePage, pageMaker, type MakerStart, type PageMaker } from './page-maker.ts'
import { keyOf, nameOf, placeOf, trimmed } from './page-places.ts'
import { isContested, type MadeElsewhere, type PageThreads } from './page-threads.ts'

/** To be raised with the form of what is kept. */
const VERSION = '7'

/** What a build knows of its pages while it makes them. */
export type Run = {
  readonly folder: string
  readonly start: MakerStart
  readonly maker: PageMaker
  /** Whether pages are kept: those in translation read more than is noted of them, and are made anew each time. */
  readonly isKept: boolean
  /** The pages of this build by the names of routes and paths. */
  readonly made: Map<string, MadePage>
  /** The bytes of pages that were not made, by the files in which they belong; and which of these lie there already. */
  readonly taken: Map<string, string>
  readonly lying: Set<string>
  /** Where the site will lie, and the former one does. */
  readonly to: string
  /** Of all that every page depends on. */
  digest: string
  /** Whether a page may have read what nobody noted. */
  isUnsure: boolean
}

/** The folders of a build that makes pages. */
export type RunFolders = {
  /** Where the pages are made. */
  readonly site: string
  /** Where they will lie, and those of the former site do. */
  readonly to: string
  /** What one build keeps for the next. */
  readonly kept: string
}

/** Begins a build that makes a site in a folder; what it keeps lies in a folder below `kept`, for each content and each address one. */
export function beginRun({ kept, site, to }: RunFolders): Run {
  const address = siteAddress()
  const { url, language } = address
  const { base, isMain: isKept, ...spoken } = pageLanguage(address)
  const name = digestOf(JSON.stringify([contentFolder(), url, language])).slice(0, 16)
  const folder = join(kept, name, spoken.language)
  const start = { site, address: new URL(base, url).href.replace(/\/$/, ''), kept: isKept ? folder : null }
  return {
    folder,
    start,
    maker: pageMaker(start),
    isKept,
    made: new Map(),
    taken: new Map(),
    lying: new Set(),
    to,
    digest: '',
    isUnsure: false,
  }
}

/**
 * Makes those pages of a site anew that have to be, and records what they read; of the others it looks whether they are kept.
 * Nothing is made twice, and of two routes that claim a path the first has it. Throws where a page cannot be made, or is of a kind
 * that no site of ours has.
 *
 * @param threads that list some of the pages and make some, at the same time
 */
export async function makePages(pages: BundledPages, run: Run, threads?: PageThreads): Promise<void> {
  run.digest = digestOfBundle(run.maker.site)
  const known = run.isKept ? readKept(run.folder, run.digest) : null
  const wantedOf = await chooser(pages, run, known)
  threads?.believe([...run.maker.recorder.believed])
  const own = firstOfEach(await pages.pathsOf((component) => !threads?.isElsewhere(component)))
  if (!threads) await makeAll(pages, run, wantedOf(own))
  else {
    const { contested = [], sure = [] } = Object.groupBy(own, ({ pathname }) =>
      isContested(pathname) ? 'contested' : 'sure',
    )
    const left = threads.deal(largestFirst(wantedOf(sure), known))
    const late = orderListed(pages, threads, contested, wantedOf)
    const elsewhere = threads.made()
    const faults: unknown[] = []
    for (const waited of [late, elsewhere]) waited.catch((fault: unknown) => faults.push(fault))
    for (const part of left) {
      await makeAll(pages, run, part)
      // Else the others would not be heard until nothing is left.
      await setImmediate()
      if (faults.length > 0) throw faults[0]
    }
    await makeAll(pages, run, await late)
    for (const made of await elsewhere) takeOver(run, made)
  }
  run.isUnsure ||= run.maker.recorder.isUnsure()
}

type WantedOf = (paths: readonly PathWithRoute[]) => readonly PathWithRoute[]

async function makeAll(pages: BundledPages, { maker, made }: Run, paths: readonly PathWithRoute[]): Promise<void> {
  for (const path of paths) {
    const page = await makePage(pages, maker, path)
    if (page) made.set(nameOf(path), page)
  }
}

/**
 * Has those pages made elsewhere that are listed there, as soon as they are.
 *
 * @param contested pages of this thread whose paths a route of those may claim too; gives those of them that have to be made here
 */
async function orderListed(
  pages: BundledPages,
  threads: PageThreads,
  contested: readonly PathWithRoute[],
  wantedOf: WantedOf,
): Promise<PathWithRoute[]> {
  const listed = (await threads.listed()).map((told) => pages.pathOf(told))
  const sure = listed.find(({ pathname }) => !isContested(pathname))
  if (sure) throw new Error(`${sure.pathname} is listed elsewhere, and nobody looks whether another route claims it.`)
  const wanted = wantedOf(firstOfEach(pages.inOrder([...contested, ...listed])))
  const isElsewhere = ({ route }: PathWithRoute) => threads.isElsewhere(route.component)
  threads.order(wanted.filter(isElsewhere))
  return wanted.filter((path) => !isElsewhere(path))
}

function takeOver(run: Run, { reads, made, isUnsure }: MadeElsewhere): void {
  for (const [at, fact] of reads.facts) run.maker.recorder.believe(reads.places[at] ?? '', fact)
  const taken = run.maker.reads.taker(reads)
  for (const [name, page] of made) run.made.set(name, { ...page, reads: taken(page.reads) })
  run.isUnsure ||= isUnsure
}

/** Each page once: of two that claim a path the first. */
function firstOfEach(paths: readonly PathWithRoute[]): PathWithRoute[] {
  return [...new Map(paths.toReversed().map((one) => [trimmed(one.pathname), one])).values()].toReversed()
}

/** What was largest in the build before most likely takes longest: who shares the work begins with it. */
function largestFirst(paths: readonly PathWithRoute[], known: KeptPages | null): readonly PathWithRoute[] {
  if (!known) return paths
  const sizeOf = (path: PathWithRoute) => parseInt(known.pages.get(nameOf(path))?.stamp ?? '0')
  return paths.toSorted((a, b) => sizeOf(b) - sizeOf(a))
}

/** Gives which of some pages have to be made. Of the others it is noted that they are taken as they are. */
async function chooser(pages: BundledPages, run: Run, known: KeptPages | null): Promise<WantedOf> {
  const { recorder, reads } = run.maker
  if (!known) return (paths) => paths
  await pages.load()
  await recorder.load(known.reads.places)
  const changed = changedLists(known.reads, recorder.digest, recorder.believe)
  reads.begin(known.reads, (place) => recorder.believed.has(place))
  const look = lookForKept(run.folder, run.to)
  return (paths) =>
    paths.filter((path) => {
      const page = knownPage(known, changed, path)
      const found = page && look(page)
      if (!page || !found) return true
      run.made.set(nameOf(path), { ...page, stamp: found.stamp })
      run.taken.set(page.file, page.bytes)
      if (found.isLying) run.lying.add(page.file)
      return false
    })
}

/** A page of the build before, if it was given the same and what it read is the same. */
function knownPage(known: KeptPages, changed: readonly boolean[], path: PathWithRoute): KeptPage | null {
  const page = known.pages.get(nameOf(path))
  const isSame = page !== undefined && page.key === keyOf(path) && !(changed[page.reads] ?? true)
  return isSame && page.file === placeOf(path).file ? page : null
}

/** Keeps all pages for the next build; keeps none if it cannot be sure of them. */
export async function keepPages(run: Run): Promise<void> {
  const { folder, maker, made, digest } = run
  await keepIfPossible(() => noteBuilt(dirname(folder)))
  if (!run.isKept || run.isUnsure) return
  const { reads, numberOf } = maker.reads.gathered(
    maker.recorder.digest,
    made.values().map((page) => page.reads),
  )
  const pages = made.entries().map(([name, page]) => [name, { ...page, reads: numberOf(page.reads) }] as const)
  const anew = made.values().filter(({ stamp }) => stamp === null)
  const files = anew.map(({ bytes, file }) => [bytes, join(maker.site, file)] as const)
  await keepIfPossible(() => writeKept(folder, { base: digest, reads, pages }, files))
}

/** A digest of all that every page of a site depends on: what was bundled, by the names of its scripts and styles, and what was not. */
export function digestOfBundle(site: string): string {
  return programDigest(contentFolder(), `${VERSION} ${bundleOf(site)}`)
}
