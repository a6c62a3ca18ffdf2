import type { APIRoute } from 'astro'
import { digestOf } from '#disk/digest.ts'
import { sitemap, sitemapParts, type SitemapPage } from '#core/export/sitemap.ts'
import { loadPublication } from '#site/publication.ts'
import { loadRecordTimes } from '#site/record-times.ts'
import { sitePages } from '#site/site-pages.ts'

/** None where one file lists all pages. */
export async function getStaticPaths() {
  const parts = sitemapParts(sitePages(await loadPublication(), await loadRecordTimes()))
  return parts.length === 1
    ? []
    : parts.map((pages, at) => ({
        params: { part: String(at + 1) },
        props: { pages },
        cacheKey: digestOf(JSON.stringify(pages)),
      }))
}

/** One of the files that the index of the sitemaps names. */
export const GET: APIRoute<{ pages: readonly SitemapPage[] }> = ({ props }) => new Response(sitemap(props.pages))
