import { pathToFileURL } from 'node:url'
import type { AstroPrerenderer } from 'astro'
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js'
import { setRecorder } from '#core/model/reads.ts'
import { linkAll, readBundle, type KeptBundle } from '#disk/bundle-store.ts'
import { ContentError, holdForBuild } from '../content-loader.ts'
import { beginRun, digestOfAll, keepPages, makePages } from './page-run.ts'

/**
 * Makes a site with the program as Astro bundled it for the build before. Where the same program with the same settings makes the
 * pages of other content there is nothing to bundle, which takes longer than all else after a small change.
 *
 * Gives false, with whatever lies in the site by then, where it cannot be sure to make what Astro makes: then Astro has to, and
 * tells what is wrong. Throws a `ContentError` if the content has errors, after all of them are told.
 */
export async function makeAgain(kept: string, site: string): Promise<boolean> {
  const run = beginRun(kept, site)
  const bundle = readBundle(run.folder, digestOfAll)
  if (!bundle) return false
  const warnings: string[] = []
  setRecorder(run.pages.recorder)
  try {
    await holdForBuild((message) => warnings.push(message))
    linkAll(bundle.rest, site, bundle.files)
    const pages = pagesOf(bundle)
    await pages.setup?.()
    if ((await makePages(pages, run)).length > 0) return false
    await keepPages(run)
    for (const message of warnings) console.error(message)
    return true
  } catch (fault) {
    if (fault instanceof ContentError) throw fault
    return false
  } finally {
    setRecorder(undefined)
  }
}

/** What Astro asks of its own bundle, asked of one that was kept. */
function pagesOf({ entry, styles }: KeptBundle): AstroPrerenderer {
  let app: BundledApp | undefined
  const bundled = () => app ?? never()
  return {
    name: 'parley-bundle',
    setup: async () => {
      ;({ app } = (await import(pathToFileURL(entry).href)) as { app: BundledApp })
      app.setInternals({ pagesByKeys: new Map(styles), entrySpecifierToBundleMap: new Map() })
      app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: tell } } } })
    },
    getStaticPaths: () => new StaticPaths(bundled()).getAll(),
    render: (request, { routeData }) => bundled().render(request, { routeData }),
  }
}

/** Of what Astro's app can do, what is needed; the rest of what it is told of a build is not asked for while pages are made. */
type BundledApp = ConstructorParameters<typeof StaticPaths>[0] & {
  readonly setInternals: (internals: object) => void
  readonly setOptions: (options: object) => void
  readonly render: (request: Request, options: { readonly routeData: object }) => Promise<Response>
}

/** Like Astro, which tells faults and warnings of a build and nothing else. */
function tell({ level, message }: { readonly level: string; readonly message: string }): void {
  if (level === 'warn' || level === 'error') console.error(message)
}

function never(): never {
  throw new Error('A bundle was asked before it was there.')
}
