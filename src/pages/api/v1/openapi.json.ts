import { openApi } from '#core/export/open-api.ts'
import { linksOf } from '#site/open-data.ts'
import { loadPublication } from '#site/publication.ts'

/** The description of all files of the open data, for programs. */
export async function GET(): Promise<Response> {
  const publication = await loadPublication()
  return new Response(`${JSON.stringify(openApi(publication, linksOf(publication.site)), null, 2)}\n`)
}
