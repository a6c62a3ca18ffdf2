import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration, AstroPrerenderer } from 'astro'
import { setRecorder } from '#core/model/reads.ts'
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
import { setting } from '#disk/setting.ts'
import { siteAddress } from '#disk/site-address.ts'
import { changedLists, ReadsGatherer } from './kept-reads.ts'
import { createRecorder, type Frame, type PageRecorder } from './read-recorder.ts'

/** To be raised with the form of what is kept. */
const VERSION = '3'

/**
 * Makes only those pages anew whose reads have changed since the last build, and takes the others as they were made then. What
 * a page reads is recorded while it is made (`watched.ts`), not written down by hand; a page whose route gives no key is made
 * anew every time, and with any other program, package, setting or variable all are.
 *
 * Without a folder in PARLEY_KEPT it does nothing: pages are kept for `npm run build` alone.
 */
export function keptPages(): AstroIntegration {
  let run: Run | undefined
  let config: { readonly base: string; readonly outDir: URL } | undefined
  let setPrerenderer: ((make: (pages: AstroPrerenderer) => AstroPrerenderer) => void) | undefined
  return {
    name: 'parley-kept-pages',
    hooks: {
      'astro:config:done': (options) => {
        config = options.config
      },
      'astro:build:start': (options) => {
        setPrerenderer = options.setPrerenderer
      },
      // Not sooner: whoever makes pages in a way of his own has to bring all that Astro begins with.
      'astro:build:setup': () => {
        const folder = setting('PARLEY_KEPT')
        if (folder === undefined || !config || run) return
        const site = fileURLToPath(config.outDir)
        const places = { folder: keptFolder(folder, config.base), site, base: config.base }
        const nothing = { made: new Map(), keys: new Map(), taken: new Map(), known: null, changed: [], digest: '' }
        run = { ...places, ...nothing, pages: createRecorder() }
        setRecorder(run.pages.recorder)
        const own = run
        setPrerenderer?.((pages) => keeping(pages, own))
      },
      'astro:build:done': async () => {
        if (run) await keep(run)
        run = undefined
        setRecorder(undefined)
      },
    },
  }
}

type Run = {
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
  known: KeptPages | null
  /** Which of the lists of what was read are no longer true. */
  changed: readonly boolean[]
  /** Of all that every page depends on. */
  digest: string
}

/** What a page has read: now, or when it was made, by the number of its list then. */
type Made = { readonly page: Omit<MadePage, 'reads'>; readonly reads: Frame | number }

function keeping(pages: AstroPrerenderer, run: Run): AstroPrerenderer {
  return {
    ...pages,
    name: 'parley-kept-pages',
    async setup() {
      await pages.setup?.()
      run.digest = programDigest(contentFolder(), `${VERSION} ${bundleOf(run.site)}`)
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
          run.taken.set(fileOf(run.site, known.page.path), known.page.bytes)
        } else asked.push(one)
      }
      return asked
    },
    async render(request, options) {
      const path = decodeURI(new URL(request.url).pathname).slice(run.base.replace(/\/$/, '').length)
      const name = nameOf(options.routeData.component, path)
      const key = run.keys.get(name)
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
        const page = { path, key, bytes: digestOf(answer.bytes), type: answer.headers.get('content-type'), stamp: null }
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

async function keep(run: Run): Promise<void> {
  lendBytes(run.folder, run.taken)
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
  await writeKept(run.folder, kept, new Map(anew.map(({ page }) => [page.bytes, fileOf(run.site, page.path)])))
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

/** Each content and each address has a folder of its own. */
function keptFolder(folder: string, below: string): string {
  const { url, base, language } = siteAddress()
  const name = digestOf(JSON.stringify([contentFolder(), url, base, language, below]))
  return join(folder, name.slice(0, 16))
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

/** Where a page lies in the site; one that lies elsewhere is not found, and is made anew the next time. */
function fileOf(site: string, path: string): string {
  return path.endsWith('/') || extname(path) === '' ? join(site, path, 'index.html') : join(site, path)
}
