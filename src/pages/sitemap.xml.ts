import { sitemap, sitemapIndex, sitemapParts } from '#core/export/sitemap.ts'
import { linksOf } from '#site/open-data.ts'
import { loadPublication } from '#site/publication.ts'
import { loadRecordTimes } from '#site/record-times.ts'
import { sitePages } from '#site/site-pages.ts'

/** The pages of the site for search engines, or the index of the files that list them. */
export async function GET(): Promise<Response> {
  const publication = await loadPublication()
  const [first = [], ...more] = sitemapParts(sitePages(publication, await loadRecordTimes()))
  const links = linksOf(publication.site)
  const isOne = more.length === 0
  return new Response(isOne ? sitemap(first) : sitemapIndex([first, ...more].map((_, at) => links.sitemap(at + 1))))
}
