import { relationsInParts } from '#core/export/relations-document.ts'
import { answerInParts } from '#site/in-parts.ts'
import { madeFrom } from '#site/open-data.ts'
import { loadPublication } from '#site/publication.ts'

/** How the parties stand to each other on each issue. */
export async function GET(): Promise<Response> {
  const publication = await loadPublication()
  return answerInParts(relationsInParts(publication, madeFrom(publication)), 'application/json')
}
