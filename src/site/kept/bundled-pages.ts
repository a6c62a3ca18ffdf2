import { pathToFileURL } from 'node:url'
import type { AstroPrerenderer, PathWithRoute } from 'astro'
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js'
import type { KeptBundle } from '#disk/bundle-store.ts'

/** Pages as a program makes them that Astro has bundled. */
export type BundledPages = AstroPrerenderer & {
  /** The route that is written in a file, by which a page is asked for in another thread. */
  readonly routeOf: (component: string) => PathWithRoute['route'] | undefined
}

/**
 * Asks a bundle for what Astro's own prerenderer asks of it, and of it only what is needed for pages: the rest of what Astro's app is
 * told of a build is not asked for while they are made.
 */
export async function bundledPages({ entry, styles }: Pick<KeptBundle, 'entry' | 'styles'>): Promise<BundledPages> {
  const { app } = (await import(pathToFileURL(entry).href)) as { app: BundledApp }
  app.setInternals({ pagesByKeys: new Map(styles), entrySpecifierToBundleMap: new Map() })
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: tell } } } })
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]))
  return {
    name: 'parley-bundle',
    getStaticPaths: () => new StaticPaths(app).getAll(),
    render: (request, { routeData }) => app.render(request, { routeData }),
    routeOf: (component) => routes.get(component),
  }
}

/** Of what Astro's app can do, what is needed. */
type BundledApp = ConstructorParameters<typeof StaticPaths>[0] & {
  readonly setInternals: (internals: object) => void
  readonly setOptions: (options: object) => void
  readonly render: (request: Request, options: { readonly routeData: object }) => Promise<Response>
}

/** Like Astro, which tells faults and warnings of a build and nothing else. */
function tell({ level, message }: { readonly level: string; readonly message: string }): void {
  if (level === 'warn' || level === 'error') console.error(message)
}
