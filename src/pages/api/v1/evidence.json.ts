import { evidenceDocument } from '#core/export/evidence-document.ts'
import { linksOf, madeFrom } from '#site/open-data.ts'
import { loadPublication } from '#site/publication.ts'

/** Which words were seen in which source, and when. */
export async function GET(): Promise<Response> {
  const publication = await loadPublication()
  const body = evidenceDocument(publication, linksOf(publication.site), madeFrom(publication))
  return new Response(body, { headers: { 'Content-Type': 'application/json' } })
}
