import type { APIRoute } from 'astro'
import { searchData } from '#components/search/search-data.ts'
import type { SearchManifest } from '#search/protocol.ts'
import { loadPublication } from '#site/publication.ts'
import { urls } from '#site/urls.ts'

/** Where the search finds the files of each comparison, in their present version. */
export const GET: APIRoute = async () => {
  const { datasets } = await loadPublication()
  const manifest: SearchManifest = datasets.map((dataset) => {
    const { id } = dataset.comparison
    const version = `?v=${searchData(dataset).digest}`
    return { comparison: id, index: urls.searchShard(id) + version, texts: urls.searchTexts(id) + version }
  })
  return Response.json(manifest)
}
