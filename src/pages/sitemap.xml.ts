import { sitemap } from '#core/export/sitemap.ts'
import { loadPublication } from '#site/publication.ts'
import { loadRecordTimes } from '#site/record-times.ts'
import { sitePages } from '#site/site-pages.ts'

/** The pages of the site for search engines. */
export async function GET(): Promise<Response> {
  return new Response(sitemap(sitePages(await loadPublication(), await loadRecordTimes())))
}
