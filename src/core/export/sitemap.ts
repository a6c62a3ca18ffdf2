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

/** Pages cut into as many as one file may list; one file, be it empty, is always there. */
export function sitemapParts(pages: readonly SitemapPage[]): readonly (readonly SitemapPage[])[] {
  const count = Math.max(1, Math.ceil(pages.length / MOST_PAGES))
  return Array.from({ length: count }, (_, at) => pages.slice(at * MOST_PAGES, (at + 1) * MOST_PAGES))
}

/** Pages as a sitemap (sitemaps.org protocol 0.9). */
export function sitemap(pages: readonly SitemapPage[]): string {
  const entries = pages.map(({ url, changed, languages = [] }) =>
    x('url', [
      x('loc', url),
      ...(changed === undefined ? [] : [x('lastmod', changed)]),
      ...languages.map((one) => x('xhtml:link', { rel: 'alternate', hreflang: one.language, href: one.url })),
    ]),
  )
  const isInSeveral = pages.some(({ languages = [] }) => languages.length > 0)
  const spaces = isInSeveral ? { 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' } : {}
  return xmlDocument(x('urlset', { xmlns: NAMESPACE, ...spaces }, entries))
}

/** The addresses of sitemaps as an index of them, for a site of more pages than one may list. */
export function sitemapIndex(sitemaps: readonly string[]): string {
  const entries = sitemaps.map((url) => x('sitemap', [x('loc', url)]))
  return xmlDocument(x('sitemapindex', { xmlns: NAMESPACE }, entries))
}

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'
