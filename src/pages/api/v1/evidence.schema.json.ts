import { evidenceSchemaOf } from '#core/export/evidence-document.ts'
import { linksOf } from '#site/open-data.ts'
import { loadPublication } from '#site/publication.ts'

/** What may stand in the list of words that were seen. */
export async function GET(): Promise<Response> {
  const { site } = await loadPublication()
  return new Response(`${JSON.stringify(evidenceSchemaOf(linksOf(site)), null, 2)}\n`)
}
