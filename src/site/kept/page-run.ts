import { dirname, join } from 'node:path'
import type { AstroPrerenderer, PathWithRoute } from 'astro'
import { contentFolder } from '#disk/content-folder.ts'
import { digestOf } from '#disk/digest.ts'
import { keepIfPossible } from '#disk/keep-file.ts'
import {
  lendBytes,
  noteBuilt,
  readKept,
  stampOfBytes,
  writeKept,
  pageWriter,
  type KeptPage,
  type KeptPages,
  type MadePage,
} from '#disk/page-store.ts'
import { bundleOf, programDigest } from '#disk/program-digest.ts'
import { pageLanguage, siteAddress } from '#disk/site-address.ts'
import { changedLists, ReadsGatherer } from './kept-reads.ts'
import { fileOf, requestPath, trimmed, type RouteType } from './page-places.ts'
import { createRecorder, type PageRecorder } from './read-recorder.ts'

/** To be raised with the form of what is kept. */
const VERSION = '4'

/** What a build knows of its pages while it makes them. */
export type Run = {
  readonly folder: string
  /** The folder that the site is made in, and the path below which it will lie. */
  readonly site: string
  readonly base: string
  /** The address that pages are asked for at, read once: there are tens of thousands of them. */
  readonly url: string
  /** Whether pages are kept: those in translation read more than is noted of them, and are made anew each time. */
  readonly isKept: boolean
  readonly pages: PageRecorder
  readonly write: (file: string, bytes: Uint8Array) => void
  /** The pages of this build by the names of routes and paths. */
  readonly made: Map<string, MadePage>
  /** The digests of pages that were not made, by the files in which they belong. */
  readonly taken: Map<string, string>
  /** All files that are pages, by their paths in the site. What else is in the site comes with the program. */
  readonly files: Set<string>
  /** What the build before kept. */
  known: KeptPages | null
  /** Which of the lists of what was read are no longer true. */
  changed: readonly boolean[]
  /** What the pages of this build have read. */
  reads: ReadsGatherer
  /** Of all that every page depends on. */
  digest: string
}

/** Begins a build that makes a site in a folder; what it keeps lies in a folder below `kept`, for each content and each address one. */
export function beginRun(kept: string, site: string): Run {
  const address = siteAddress()
  const { url, language } = address
  const { base, isMain: isKept, ...spoken } = pageLanguage(address)
  const name = digestOf(JSON.stringify([contentFolder(), url, language])).slice(0, 16)
  const nothing = { made: new Map(), taken: new Map(), files: new Set<string>() }
  return {
    folder: join(kept, name, spoken.language),
    site,
    base,
    url,
    isKept,
    pages: createRecorder(),
    write: pageWriter(site),
    ...nothing,
    known: null,
    changed: [],
    reads: new ReadsGatherer(null),
    digest: '',
  }
}

/**
 * Puts all pages into the site: makes those anew that have to be, and records what they read. Nothing is made twice, and of two routes
 * that claim a path the first has it.
 *
 * Gives what it left: paths of kinds that Astro does more about than to ask for a page.
 */
export async function makePages(pages: AstroPrerenderer, run: Run): Promise<PathWithRoute[]> {
  run.digest = digestOfAll(bundleOf(run.site))
  run.known = run.isKept ? await readKept(run.folder, run.digest) : null
  run.reads = new ReadsGatherer(run.known?.reads ?? null)
  const paths = new Map((await pages.getStaticPaths()).toReversed().map((one) => [trimmed(one.pathname), one]))
  await run.pages.load(run.known?.reads.places ?? [])
  if (run.known) run.changed = changedLists(run.known.reads, run.pages.digest)
  const left: PathWithRoute[] = []
  for (const path of [...paths.values()].toReversed()) {
    const { type } = path.route
    if (type !== 'page' && type !== 'endpoint') left.push(path)
    else await makePage(pages, run, path, type)
  }
  return left
}

async function makePage(pages: AstroPrerenderer, run: Run, path: PathWithRoute, type: RouteType): Promise<void> {
  const { pathname, route } = path
  const file = fileOf(pathname, type)
  const key = route.pathname === undefined ? path.cacheKey : ''
  const name = `${route.component} ${trimmed(pathname)}`
  run.files.add(file)
  const known = key === undefined ? null : knownPage(run, name, key)
  const stamp = known && stampOfBytes(run.folder, known)
  if (known && stamp !== null) {
    run.made.set(name, { ...known, stamp, reads: run.reads.addFormer(known.reads) })
    run.taken.set(file, known.bytes)
    return
  }
  const request = new Request(new URL(run.base.replace(/\/$/, '') + requestPath(pathname, type), run.url))
  const make = async () => whole(await pages.render(request, { routeData: route }))
  const { answer, reads } = await run.pages.page(make).catch((fault: unknown) => {
    throw new Error(`${pathname} could not be made.`, { cause: fault })
  })
  // The page for what is not there is one like others.
  if (answer.status !== 200 && !(answer.status === 404 && file === '404.html')) {
    throw new Error(`${pathname} answers with ${answer.status}, which is no page that a site could have.`)
  }
  if (!answer.bytes) return
  run.write(file, answer.bytes)
  if (key === undefined || answer.bytes.length === 0 || !run.isKept) return
  const list = run.reads.add(reads)
  if (list !== null) run.made.set(name, { file, key, bytes: digestOf(answer.bytes), stamp: null, reads: list })
}

/** A page of the build before, if it was given the same and what it read is the same. */
function knownPage(run: Run, name: string, key: string): KeptPage | null {
  const page = run.known?.pages[name]
  return page?.key !== key || (run.changed[page.reads] ?? true) ? null : page
}

/** Puts the pages that were not made into the site, and keeps all for the next build; keeps none if it cannot be sure of them. */
export async function keepPages(run: Run): Promise<void> {
  lendBytes(run.folder, run.site, run.taken)
  await keepIfPossible(() => noteBuilt(dirname(run.folder)))
  if (!run.isKept || run.pages.isUnsure()) return
  const kept = { base: run.digest, reads: run.reads.gathered(run.pages.digest), pages: Object.fromEntries(run.made) }
  const anew = [...run.made.values()].filter(({ stamp }) => stamp === null)
  const made = new Map(anew.map(({ bytes, file }) => [bytes, join(run.site, file)]))
  await keepIfPossible(() => writeKept(run.folder, kept, made))
}

type Answer = { readonly status: number; readonly bytes: Uint8Array | null }

/** An answer that has been made to its end: a page that is still being made would read what nobody notes. */
async function whole(made: Response | { readonly response: Response }): Promise<Answer> {
  const response = made instanceof Response ? made : made.response
  return {
    status: response.status,
    bytes: response.body === null ? null : new Uint8Array(await response.arrayBuffer()),
  }
}

/** A digest of all that every page depends on: what was bundled, by the names of its scripts and styles, and what was not. */
export function digestOfAll(bundle: string): string {
  return programDigest(contentFolder(), `${VERSION} ${bundle}`)
}
