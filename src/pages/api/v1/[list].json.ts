import type { APIRoute } from 'astro'
import { apiDocument } from '#core/export/api-document.ts'
import { LISTS, type List } from '#core/export/entries.ts'
import { linksOf, madeFrom } from '#site/open-data.ts'
import { loadPublication } from '#site/publication.ts'

export const getStaticPaths = () => LISTS.map((list) => ({ params: { list }, props: { list }, cacheKey: list }))

/** One list of the open data. */
export const GET: APIRoute<{ list: List }> = async ({ props }) => {
  const publication = await loadPublication()
  const body = apiDocument(props.list, publication, linksOf(publication.site), madeFrom(publication))
  return new Response(body, { headers: { 'Content-Type': 'application/json' } })
}
