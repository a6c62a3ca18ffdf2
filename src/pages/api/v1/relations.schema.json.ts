import { relationsSchema } from '#core/export/relations-document.ts'
import { linksOf } from '#site/open-data.ts'
import { loadPublication } from '#site/publication.ts'

/** What may stand in the list of relations. */
export async function GET(): Promise<Response> {
  const { site } = await loadPublication()
  return new Response(`${JSON.stringify(relationsSchema(linksOf(site)), null, 2)}\n`)
}
