import type { APIRoute } from 'astro'
import { LISTS, type List } from '#core/export/entries.ts'
import { jsonSchemaOf } from '#core/export/json-schema.ts'
import { linksOf } from '#site/open-data.ts'
import { loadPublication } from '#site/publication.ts'

export const getStaticPaths = () => LISTS.map((list) => ({ params: { list }, props: { list }, cacheKey: list }))

/** What may stand in one list of the open data. */
export const GET: APIRoute<{ list: List }> = async ({ props }) => {
  const { site } = await loadPublication()
  return new Response(`${JSON.stringify(jsonSchemaOf(props.list, linksOf(site)), null, 2)}\n`)
}
