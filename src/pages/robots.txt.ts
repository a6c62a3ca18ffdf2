import { linksOf } from '#site/open-data.ts'
import { loadPublication } from '#site/publication.ts'

/** Everything may be read. Search engines look for this file at the root of a host only. */
export async function GET(): Promise<Response> {
  const { site } = await loadPublication()
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${linksOf(site).home()}sitemap.xml\n`)
}
