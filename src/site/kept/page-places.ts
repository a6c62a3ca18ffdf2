import { extname, join } from 'node:path'

/** What Astro makes pages of; it knows kinds of routes that we have none of. */
export type RouteType = 'page' | 'endpoint'

/** A path without slashes around it: pages are asked for with them and without. */
export function trimmed(path: string): string {
  return path.replace(/^\/+|\/+$/g, '')
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
