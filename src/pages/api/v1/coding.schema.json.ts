import { codingSchemaOf } from '#core/export/coding-document.ts'
import { linksOf } from '#site/open-data.ts'
import { loadPublication } from '#site/publication.ts'

/** What may stand in the list of readings by coders. */
export async function GET(): Promise<Response> {
  const { site } = await loadPublication()
  return new Response(`${JSON.stringify(codingSchemaOf(linksOf(site)), null, 2)}\n`)
}
