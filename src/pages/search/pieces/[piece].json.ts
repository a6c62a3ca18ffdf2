import type { APIRoute } from 'astro'
import { isInPieces, sitePieces } from '#components/search/search-pieces.ts'
import { loadPublication } from '#site/publication.ts'

export async function getStaticPaths() {
  const { datasets } = await loadPublication()
  if (!isInPieces(datasets)) return []
  const pieces = sitePieces(datasets)
  const cacheKey = pieces.version
  return pieces.names.map((piece) => ({ params: { piece }, props: { make: () => pieces.fileOf(piece) }, cacheKey }))
}

/** A piece of the index of a large site, which the search fetches when a query needs it. */
export const GET: APIRoute<{ make: () => string }> = ({ props }) =>
  new Response(props.make(), { headers: { 'content-type': 'application/json' } })
