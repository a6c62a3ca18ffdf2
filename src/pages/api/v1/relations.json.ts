import { relationsDocument } from '#core/export/relations-document.ts'
import { madeFrom } from '#site/open-data.ts'
import { loadPublication } from '#site/publication.ts'

/** How the parties stand to each other on each issue. */
export async function GET(): Promise<Response> {
  const publication = await loadPublication()
  const body = relationsDocument(publication, madeFrom(publication))
  return new Response(body, { headers: { 'Content-Type': 'application/json' } })
}
