import { x } from 'xastscript'
import { xmlDocument } from './xml-document.ts'

/** A page in a sitemap. `changed` is when its record last changed, where that is known. */
export type SitemapPage = {
  readonly url: string
  readonly changed?: string | undefined
  /** The same page in each language of the site, itself among them; none where it has but one. */
  readonly languages?: readonly { readonly language: string; readonly url: string }[]
}

/** A sitemap file may list no more pages than this (sitemaps.org protocol 0.9). */
export const MOST_PAGES = 50_000

/** Pages as a sitemap (sitemaps.org protocol 0.9), as many as one file may list. */
export function sitemap(pages: readonly SitemapPage[]): string {
  const entries = pages
    .slice(0, MOST_PAGES)
    .map(({ url, changed, languages = [] }) =>
      x('url', [
        x('loc', url),
        ...(changed === undefined ? [] : [x('lastmod', changed)]),
        ...languages.map((one) => x('xhtml:link', { rel: 'alternate', hreflang: one.language, href: one.url })),
      ]),
    )
  const other = pages.some(({ languages = [] }) => languages.length > 0)
  const spaces = other ? { 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' } : {}
  return xmlDocument(x('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', ...spaces }, entries))
}
