import { dirname, join } from 'node:path'
import type { PathWithRoute } from 'astro'
import { contentFolder } from '#disk/content-folder.ts'
import { digestOf } from '#disk/digest.ts'
import { keepIfPossible } from '#disk/keep-file.ts'
import {
  noteBuilt,
  readKept,
  stampOfBytes,
  writeKept,
  type KeptPage,
  type KeptPages,
  type MadePage,
} from '#disk/page-store.ts'
import { bundleOf, programDigest } from '#disk/program-digest.ts'
import { pageLanguage, siteAddress } from '#disk/site-address.ts'
import type { BundledPages } from './bundled-pages.ts'
import { changedLists } from './kept-reads.ts'
import { makePage, pageMaker, type PageMaker } from './page-maker.ts'
import { keyOf, nameOf, placeOf, trimmed } from './page-places.ts'
import type { PageThreads } from './page-threads.ts'

/** To be raised with the form of what is kept. */
const VERSION = '5'

/** What a build knows of its pages while it makes them. */
export type Run = {
  readonly folder: string
  readonly maker: PageMaker
  /** Whether pages are kept: those in translation read more than is noted of them, and are made anew each time. */
  readonly isKept: boolean
  /** The pages of this build by the names of routes and paths. */
  readonly made: Map<string, MadePage>
  /** Pages that were not made, by the files in which they belong. */
  readonly taken: Map<string, { readonly bytes: string; readonly stamp: string }>
  /** Of all that every page depends on. */
  digest: string
  /** Whether a page may have read what nobody noted. */
  isUnsure: boolean
}

/** Begins a build that makes a site in a folder; what it keeps lies in a folder below `kept`, for each content and each address one. */
export function beginRun(kept: string, site: string): Run {
  const address = siteAddress()
  const { url, language } = address
  const { base, isMain: isKept, ...spoken } = pageLanguage(address)
  const name = digestOf(JSON.stringify([contentFolder(), url, language])).slice(0, 16)
  return {
    folder: join(kept, name, spoken.language),
    maker: pageMaker({ site, address: new URL(base, url).href.replace(/\/$/, '') }),
    isKept,
    made: new Map(),
    taken: new Map(),
    digest: '',
    isUnsure: false,
  }
}

/**
 * Makes those pages of a site anew that have to be, and records what they read; of the others it looks whether they are kept. Nothing is made twice, and of two routes
 * that claim a path the first has it. Throws where a page cannot be made, or is of a kind that no site of ours has.
 *
 * @param threads that list some of the pages and make some, at the same time
 */
export async function makePages(pages: BundledPages, run: Run, threads?: PageThreads): Promise<void> {
  const { maker } = run
  run.digest = digestOfBundle(maker.site)
  const known = run.isKept ? await readKept(run.folder, run.digest) : null
  const wanted = await wantedPages(await listPages(pages, threads), run, known)
  for (const part of threads?.deal(wanted) ?? [wanted]) {
    for (const path of part) {
      const page = await makePage(pages, maker, path)
      if (page) run.made.set(nameOf(path), page)
    }
  }
  for (const { reads, made, isUnsure } of (await threads?.made()) ?? []) {
    const taken = maker.reads.taker(reads)
    for (const [name, page] of made) run.made.set(name, { ...page, reads: taken(page.reads) })
    run.isUnsure ||= isUnsure
  }
  run.isUnsure ||= maker.recorder.isUnsure()
}

/** All pages, each once: of two that claim a path the first. */
async function listPages(pages: BundledPages, threads: PageThreads | undefined): Promise<PathWithRoute[]> {
  const own = await pages.pathsOf((component) => !threads?.isElsewhere(component))
  const others = (await threads?.listed()) ?? []
  const paths = pages.inOrder([...own, ...others.map((told) => pages.pathOf(told))])
  return [...new Map(paths.toReversed().map((one) => [trimmed(one.pathname), one])).values()].toReversed()
}

/** The pages that have to be made. Of the others it is noted that they are taken as they are. */
async function wantedPages(paths: readonly PathWithRoute[], run: Run, known: KeptPages | null) {
  const { recorder, reads } = run.maker
  if (!known) return paths
  await recorder.load(known.reads.places)
  const changed = changedLists(known.reads, recorder.digest)
  const take = reads.taker(known.reads)
  return paths.filter((path) => {
    const page = knownPage(known, changed, path)
    const stamp = page && stampOfBytes(run.folder, page)
    if (!page || stamp === null) return true
    run.made.set(nameOf(path), { ...page, stamp, reads: take(page.reads) })
    run.taken.set(page.file, { bytes: page.bytes, stamp })
    return false
  })
}

/** A page of the build before, if it was given the same and what it read is the same. */
function knownPage(known: KeptPages, changed: readonly boolean[], path: PathWithRoute): KeptPage | null {
  const page = known.pages[nameOf(path)]
  const isSame = page !== undefined && page.key === keyOf(path) && !(changed[page.reads] ?? true)
  return isSame && page.file === placeOf(path).file ? page : null
}

/** Keeps all pages for the next build; keeps none if it cannot be sure of them. */
export async function keepPages(run: Run): Promise<void> {
  const { folder, maker, made, digest } = run
  await keepIfPossible(() => noteBuilt(dirname(folder)))
  if (!run.isKept || run.isUnsure) return
  const kept = { base: digest, reads: maker.reads.gathered(maker.recorder.digest), pages: Object.fromEntries(made) }
  const anew = [...made.values()].filter(({ stamp }) => stamp === null)
  const files = new Map(anew.map(({ bytes, file }) => [bytes, join(maker.site, file)]))
  await keepIfPossible(() => writeKept(folder, kept, files))
}

/** A digest of all that every page of a site depends on: what was bundled, by the names of its scripts and styles, and what was not. */
export function digestOfBundle(site: string): string {
  return programDigest(contentFolder(), `${VERSION} ${bundleOf(site)}`)
}
