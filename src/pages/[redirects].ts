import { redirectsFile } from '#core/address/redirects-file.ts'
import { languageBases } from '#core/model/language-bases.ts'
import { leadsOf } from '#site/former-pages.ts'
import { loadPublication } from '#site/publication.ts'
import { urls } from '#site/urls.ts'

/** A name that begins with a line Astro would pass over, were it that of this file. */
export const getStaticPaths = () => [{ params: { redirects: '_redirects' }, cacheKey: '' }]

/** Where former addresses lead, for hosts that read it. */
export async function GET(): Promise<Response> {
  const publication = await loadPublication()
  return new Response(redirectsFile(leadsOf(publication), languageBases(publication.site.languages, urls.root())))
}
