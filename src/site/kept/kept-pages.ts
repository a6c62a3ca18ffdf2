import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration, AstroPrerenderer } from 'astro'
import { setRecorder } from '#core/model/reads.ts'
import { contentFolder } from '#disk/content-folder.ts'
import { digestOf } from '#disk/digest.ts'
import { readBytes, pruneKept, readKept, writeKept, type KeptPage, type KeptPages } from '#disk/page-store.ts'
import { bundleOf, programDigest } from '#disk/program-digest.ts'
import { setting } from '#disk/setting.ts'
import { siteAddress } from '#disk/site-address.ts'
import { createRecorder, type PageRecorder } from './read-recorder.ts'

/** To be raised with the form of what is kept. */
const VERSION = '1'

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
        run = { ...places, pages: createRecorder(), made: new Map(), keys: new Map(), known: null, digest: '' }
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
  known: KeptPages | null
  /** Of all that every page depends on. */
  digest: string
}

type Made = { readonly path: string; readonly page: Omit<KeptPage, 'places'>; readonly places: readonly string[] }

function keeping(pages: AstroPrerenderer, run: Run): AstroPrerenderer {
  return {
    ...pages,
    name: 'parley-kept-pages',
    async setup() {
      await pages.setup?.()
      run.digest = programDigest(contentFolder(), `${VERSION} ${bundleOf(run.site)}`)
      run.known = await readKept(run.folder, run.digest)
    },
    async getStaticPaths() {
      const paths = await pages.getStaticPaths()
      for (const { pathname, route, cacheKey } of paths as readonly Path[]) {
        const key = route.pathname === undefined ? cacheKey : ''
        if (key !== undefined) run.keys.set(nameOf(route.component, pathname), key)
      }
      return paths
    },
    async render(request, options) {
      const path = decodeURI(new URL(request.url).pathname).slice(run.base.replace(/\/$/, '').length)
      const name = nameOf(options.routeData.component, path)
      const key = run.keys.get(name)
      if (key === undefined)
        return (await run.pages.page(async () => whole(await pages.render(request, options)))).answer
      const known = await knownPage(run, name, key)
      if (known) {
        run.made.set(name, { path, ...known.made })
        return new Response(new Uint8Array(known.bytes), { headers: headersOf(known.made.page.type) })
      }
      const { answer, places } = await run.pages.page(async () => whole(await pages.render(request, options)))
      const bytes = new Uint8Array(await answer.clone().arrayBuffer())
      if (answer.status === 200 && bytes.length > 0) {
        const type = answer.headers.get('content-type')
        run.made.set(name, { path, page: { key, bytes: digestOf(bytes), type }, places })
      }
      return answer
    },
  }
}

/** A page of the build before, if it was given the same, and what it read is the same, and nobody has touched it. */
async function knownPage(
  run: Run,
  name: string,
  key: string,
): Promise<{ made: Omit<Made, 'path'>; bytes: Buffer } | null> {
  const { known } = run
  const page = known?.pages[name]
  if (!known || page?.key !== key) return null
  const isSame = page.places.every((at) => {
    const digest = known.digests[at] ?? null
    return digest !== null && run.pages.digest(known.places[at] ?? '') === digest
  })
  const bytes = isSame ? await readBytes(run.folder, page.bytes) : null
  return bytes && { made: { page, places: page.places.map((at) => known.places[at] ?? '') }, bytes }
}

async function keep(run: Run): Promise<void> {
  if (run.pages.isUnsure()) return
  const numbers = new Map<string, number>()
  const numberOf = (place: string) => {
    const number = numbers.get(place) ?? numbers.size
    numbers.set(place, number)
    return number
  }
  const pages = Object.fromEntries(
    [...run.made].map(([name, { page, places }]) => [name, { ...page, places: places.map(numberOf) }]),
  )
  const places = [...numbers.keys()]
  const kept = { base: run.digest, places, digests: places.map((place) => run.pages.digest(place)), pages }
  const files = new Map([...run.made.values()].map(({ path, page }) => [page.bytes, fileOf(run.site, path)]))
  await writeKept(run.folder, kept, files)
  await pruneKept(dirname(run.folder))
}

/** An answer that has been made to its end: a page that is still being made would read what nobody notes. */
async function whole(made: Response | { readonly response: Response }): Promise<Response> {
  const response = made instanceof Response ? made : made.response
  if (response.body === null) return response
  return new Response(await response.arrayBuffer(), { status: response.status, headers: response.headers })
}

/** Each content and each address has a folder of its own. */
function keptFolder(folder: string, below: string): string {
  const { url, base, language } = siteAddress()
  const name = digestOf(JSON.stringify([contentFolder(), url, base, language, below]))
  return join(folder, name.slice(0, 16))
}

type Path = { readonly pathname: string; readonly route: { component: string; pathname?: string }; cacheKey?: string }

function nameOf(component: string, path: string): string {
  return `${component} ${path.replace(/^\/+|\/+$/g, '')}`
}

function headersOf(type: string | null): Record<string, string> {
  return type === null ? {} : { 'content-type': type }
}

/** Where a page lies in the site; one that lies elsewhere is not found, and is made anew the next time. */
function fileOf(site: string, path: string): string {
  return path.endsWith('/') || extname(path) === '' ? join(site, path, 'index.html') : join(site, path)
}
