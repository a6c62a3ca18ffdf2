import { dirname, join } from 'node:path'
import type { AstroPrerenderer } from 'astro'
import { contentFolder } from '#disk/content-folder.ts'
import { digestOf } from '#disk/digest.ts'
import {
  hasBytes,
  lendBytes,
  pruneKept,
  readBytes,
  readKept,
  writeKept,
  type KeptPage,
  type KeptPages,
  type MadePage,
} from '#disk/page-store.ts'
import { bundleOf, programDigest } from '#disk/program-digest.ts'
import { pageLanguage, siteAddress } from '#disk/site-address.ts'
import { changedLists, ReadsGatherer } from './kept-reads.ts'
import { createRecorder, type Frame, type PageRecorder } from './read-recorder.ts'

/** To be raised with the form of what is kept. */
const VERSION = '4'

/** What a build knows of its pages while it makes them. */
export type Run = {
  readonly folder: string
  /** The folder that the site is made in, and the path below which it will lie. */
  readonly site: string
  readonly base: string
  readonly pages: PageRecorder
  /** The pages of this build by the names of routes and paths. */
  readonly made: Map<string, Made>
  readonly keys: Map<string, string>
  /** The digests of pages that Astro was never asked for, by the files in which they belong. */
  readonly taken: Map<string, string>
  /** All files that are pages, by their paths in the site. What else is in the site comes with the program. */
  readonly files: Set<string>
  /** What the build before kept. */
  known: KeptPages | null
  /** Which of the lists of what was read are no longer true. */
  changed: readonly boolean[]
  /** Of all that every page depends on. */
  digest: string
}

/** What a page has read: now, or when it was made, by the number of its list then. */
type Made = { readonly page: Omit<MadePage, 'reads'>; readonly reads: Frame | number }

/** Begins a build that makes a site in a folder; what it keeps lies in a folder below `kept`, for each content and each address one. */
export function beginRun(kept: string, site: string): Run {
  const { url, language } = siteAddress()
  const { base } = pageLanguage(siteAddress())
  const name = digestOf(JSON.stringify([contentFolder(), url, base, language])).slice(0, 16)
  const nothing = { made: new Map(), keys: new Map(), taken: new Map(), files: new Set<string>() }
  return {
    folder: join(kept, name),
    site,
    base,
    pages: createRecorder(),
    ...nothing,
    known: null,
    changed: [],
    digest: '',
  }
}

/** Makes those pages that have to be made anew, in the way that others are made in, and records what they read. */
export function keeping(pages: AstroPrerenderer, run: Run): AstroPrerenderer {
  return {
    ...pages,
    name: 'parley-kept-pages',
    async setup() {
      await pages.setup?.()
      run.digest = digestOfAll(bundleOf(run.site))
      run.known = await readKept(run.folder, run.digest)
    },
    // A page that is known to come out the same is not asked for at all, but for those of a path that two routes claim.
    async getStaticPaths() {
      const paths = await pages.getStaticPaths()
      await run.pages.load(run.known?.reads.places ?? [])
      if (run.known) run.changed = changedLists(run.known.reads, run.pages.digest)
      const claims = Map.groupBy(paths, ({ pathname }) => trimmed(pathname))
      const asked: typeof paths = []
      for (const one of paths) {
        const { pathname, route, cacheKey } = one as Path
        const name = nameOf(route.component, pathname)
        const key = route.pathname === undefined ? cacheKey : ''
        if (key !== undefined) run.keys.set(name, key)
        const isAlone = claims.get(trimmed(pathname))?.length === 1
        const known = key === undefined || !isAlone ? null : knownPage(run, name, key)
        if (known && hasBytes(run.folder, known.page)) {
          run.made.set(name, known)
          run.files.add(known.page.file)
          run.taken.set(known.page.file, known.page.bytes)
        } else asked.push(one)
      }
      return asked
    },
    async render(request, options) {
      const path = decodeURI(new URL(request.url).pathname).slice(run.base.replace(/\/$/, '').length)
      const name = nameOf(options.routeData.component, path)
      const key = run.keys.get(name)
      const file = fileOf(path, options.routeData.type)
      run.files.add(file)
      const make = () => run.pages.page(async () => whole(await pages.render(request, options)))
      if (key === undefined) return responseOf((await make()).answer)
      const known = knownPage(run, name, key)
      const bytes = known && (await readBytes(run.folder, known.page.bytes))
      if (known && bytes) {
        run.made.set(name, { ...known, page: { ...known.page, stamp: null } })
        return new Response(new Uint8Array(bytes), { headers: headersOf(known.page.type) })
      }
      const { answer, reads } = await make()
      if (answer.status === 200 && answer.bytes && answer.bytes.length > 0) {
        const page = { file, key, bytes: digestOf(answer.bytes), type: answer.headers.get('content-type'), stamp: null }
        run.made.set(name, { page, reads })
      }
      return responseOf(answer)
    },
  }
}

/** A page of the build before, if it was given the same and what it read is the same. */
function knownPage(run: Run, name: string, key: string): (Made & { readonly page: KeptPage }) | null {
  const page = run.known?.pages[name]
  return page?.key !== key || (run.changed[page.reads] ?? true) ? null : { page, reads: page.reads }
}

/** Puts the pages that were not made into the site, and keeps all for the next build; keeps none if it cannot be sure of them. */
export async function keepPages(run: Run): Promise<void> {
  lendBytes(run.folder, run.site, run.taken)
  if (run.pages.isUnsure()) return
  const gatherer = new ReadsGatherer(run.known?.reads ?? null)
  const pages = Object.fromEntries(
    [...run.made].flatMap(([name, { page, reads }]) => {
      const number = typeof reads === 'number' ? gatherer.addFormer(reads) : gatherer.add(reads)
      return number === null ? [] : [[name, { ...page, reads: number } satisfies MadePage]]
    }),
  )
  const kept = { base: run.digest, reads: gatherer.gathered(run.pages.digest), pages }
  const anew = [...run.made.values()].filter(({ page }) => page.stamp === null)
  await writeKept(run.folder, kept, new Map(anew.map(({ page }) => [page.bytes, join(run.site, page.file)])))
  await pruneKept(dirname(run.folder))
}

type Answer = { readonly status: number; readonly headers: Headers; readonly bytes: Uint8Array<ArrayBuffer> | null }

/** An answer that has been made to its end: a page that is still being made would read what nobody notes. */
async function whole(made: Response | { readonly response: Response }): Promise<Answer> {
  const response = made instanceof Response ? made : made.response
  const bytes = response.body === null ? null : new Uint8Array(await response.arrayBuffer())
  return { status: response.status, headers: response.headers, bytes }
}

function responseOf({ status, headers, bytes }: Answer): Response {
  return new Response(bytes, { status, headers })
}

type Path = { readonly pathname: string; readonly route: { component: string; pathname?: string }; cacheKey?: string }

function nameOf(component: string, path: string): string {
  return `${component} ${trimmed(path)}`
}

function trimmed(path: string): string {
  return path.replace(/^\/+|\/+$/g, '')
}

function headersOf(type: string | null): Record<string, string> {
  return type === null ? {} : { 'content-type': type }
}

/** Where the page of a path lies in a site, as Astro lays it: web servers want those of faults by their numbers. */
export function fileOf(path: string, type: string): string {
  const own = trimmed(path)
  if (type === 'endpoint') return own
  return own === '404' || own === '500' ? `${own}.html` : join(own, 'index.html')
}

/** A digest of all that every page depends on: what was bundled, by the names of its scripts and styles, and what was not. */
export function digestOfAll(bundle: string): string {
  return programDigest(contentFolder(), `${VERSION} ${bundle}`)
}
