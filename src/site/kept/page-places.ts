import { extname, join } from 'node:path'
import type { PathWithRoute } from 'astro'

/** What Astro makes pages of; it knows kinds of routes that we have none of. */
export type RouteType = 'page' | 'endpoint'

/** What a page is known by from one build to the next: the file of its route, and its path. */
export function nameOf({ pathname, route }: PathWithRoute): string {
  return `${route.component} ${trimmed(pathname)}`
}

/** A page as one thread tells another of it, by the file of its route. */
export type ToldPath = readonly [component: string, pathname: string, cacheKey: string | undefined]

/** A page as another thread is told of it. */
export function toldOf({ route, pathname, cacheKey }: PathWithRoute): ToldPath {
  return [route.component, pathname, cacheKey]
}

/** A key of what a page is given by its route: nothing where the route is one page, undefined where nobody can say. */
export function keyOf({ route, cacheKey }: PathWithRoute): string | undefined {
  return route.pathname === undefined ? cacheKey : ''
}

/** Where a page lies in a site, and the path by which Astro is asked for it. Throws for what is no page. */
export function placeOf({ pathname, route }: PathWithRoute): { readonly file: string; readonly asked: string } {
  const { type } = route
  if (type !== 'page' && type !== 'endpoint') {
    throw new Error(`${pathname} is a ${type}, expected a page or a file: nothing else can be made of a static site.`)
  }
  return { file: fileOf(pathname, type), asked: requestPath(pathname, type) }
}

/** A path without slashes around it: pages are asked for with them and without. */
export function trimmed(path: string): string {
  // Asked for tens of thousands of paths, of which few have any.
  return path.startsWith('/') || path.endsWith('/') ? path.replace(/^\/+|\/+$/g, '') : path
}

/** The path by which Astro is asked for a page: all end with a slash but those of files whose route says what they are. */
export function requestPath(pathname: string, type: RouteType): string {
  const path = `/${trimmed(pathname)}`
  const isFile = type === 'endpoint' && extname(path) !== '' && !pathname.endsWith('/')
  return path === '/' || isFile ? path : `${path}/`
}

/** Where a page lies in a site, as Astro lays it: web servers want those of faults by their numbers. */
export function fileOf(pathname: string, type: RouteType): string {
  const own = trimmed(pathname)
  if (type === 'endpoint') return own
  return own === '404' || own === '500' ? `${own}.html` : join(own, 'index.html')
}
