import { codingDocument } from '#core/export/coding-document.ts'
import { madeFrom } from '#site/open-data.ts'
import { loadPublication } from '#site/publication.ts'

/** What coders read in the statements, and how far they agree. */
export async function GET(): Promise<Response> {
  const publication = await loadPublication()
  const body = codingDocument(publication, madeFrom(publication))
  return new Response(body, { headers: { 'Content-Type': 'application/json' } })
}
