import { x } from 'xastscript'
import { xmlDocument } from './xml-document.ts'

/** A page in a sitemap. `changed` is when its record last changed, where that is known. */
export type SitemapPage = { readonly url: string; readonly changed?: string | undefined }

/** A sitemap file may list no more pages than this (sitemaps.org protocol 0.9). */
export const MOST_PAGES = 50_000

/** Pages as a sitemap (sitemaps.org protocol 0.9), as many as one file may list. */
export function sitemap(pages: readonly SitemapPage[]): string {
  const entries = pages
    .slice(0, MOST_PAGES)
    .map(({ url, changed }) => x('url', [x('loc', url), ...(changed === undefined ? [] : [x('lastmod', changed)])]))
  return xmlDocument(x('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, entries))
}
