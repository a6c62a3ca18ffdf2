import { pathToFileURL } from 'node:url'
import type { AstroPrerenderer, PathWithRoute } from 'astro'
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js'
import type { KeptBundle } from '#disk/bundle-store.ts'
import type { ToldPath } from './page-places.ts'

/** Pages as a program makes them that Astro has bundled. */
export type BundledPages = Pick<AstroPrerenderer, 'render'> & {
  /** Has the program of all routes loaded, which says as it is what can be read where. */
  readonly load: () => Promise<unknown>
  /** The pages of those routes whose files are wanted, in the order in which a route comes before another that claims the same path. */
  readonly pathsOf: (isWanted: (component: string) => boolean) => Promise<PathWithRoute[]>
  /** A page that another thread told of. Throws where the program has no such route. */
  readonly pathOf: (told: ToldPath) => PathWithRoute
  /** Puts pages of several lists into that order. */
  readonly inOrder: (paths: readonly PathWithRoute[]) => PathWithRoute[]
}

/**
 * Asks a bundle for what Astro's own prerenderer asks of it, and of it only what is needed for pages: the rest of what Astro's app is
 * told of a build is not asked for while they are made.
 */
export async function bundledPages({ entry, styles }: Pick<KeptBundle, 'entry' | 'styles'>): Promise<BundledPages> {
  const { app } = (await import(pathToFileURL(entry).href)) as { app: BundledApp }
  app.setInternals({ pagesByKeys: new Map(styles), entrySpecifierToBundleMap: new Map() })
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: tell } } } })
  const { manifest, routeCache } = app
  const routes = new Map(manifest.routes.map(({ routeData }, at) => [routeData.component, { route: routeData, at }]))
  const find = (component: string) => {
    const found = routes.get(component)
    if (!found) throw new Error(`${component} is no route of the program.`)
    return found
  }
  const getComponentByRoute: BundledApp['getComponentByRoute'] = (route) => app.getComponentByRoute(route)
  return {
    load: () => Promise.all(manifest.routes.map(({ routeData }) => getComponentByRoute(routeData))),
    pathsOf: (isWanted) => {
      const wanted = manifest.routes.filter(({ routeData }) => isWanted(routeData.component))
      return new StaticPaths({ manifest: { ...manifest, routes: wanted }, routeCache, getComponentByRoute }).getAll()
    },
    pathOf: ([component, pathname, cacheKey]) => ({ pathname, route: find(component).route, cacheKey }),
    inOrder: (paths) => paths.toSorted((a, b) => find(a.route.component).at - find(b.route.component).at),
    render: (request, { routeData }) => app.render(request, { routeData }),
  }
}

/** Of what Astro's app can do, what is needed. */
type BundledApp = Required<
  Pick<ConstructorParameters<typeof StaticPaths>[0], 'manifest' | 'routeCache' | 'getComponentByRoute'>
> & {
  readonly setInternals: (internals: object) => void
  readonly setOptions: (options: object) => void
  readonly render: (request: Request, options: { readonly routeData: object }) => Promise<Response>
}

/** Like Astro, which tells faults and warnings of a build and nothing else. */
function tell({ level, message }: { readonly level: string; readonly message: string }): void {
  if (level === 'warn' || level === 'error') console.error(message)
}
