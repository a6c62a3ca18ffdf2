import type { APIRoute } from 'astro'
import { apiInParts } from '#core/export/api-document.ts'
import { LISTS, type List } from '#core/export/entries.ts'
import { answerInParts } from '#site/in-parts.ts'
import { linksOf, madeFrom } from '#site/open-data.ts'
import { loadPublication } from '#site/publication.ts'

export const getStaticPaths = () => LISTS.map((list) => ({ params: { list }, props: { list }, cacheKey: list }))

/** One list of the open data. */
export const GET: APIRoute<{ list: List }> = async ({ props }) => {
  const publication = await loadPublication()
  const parts = apiInParts(props.list, publication, linksOf(publication.site), madeFrom(publication))
  return answerInParts(parts, 'application/json')
}
