import type { APIRoute } from 'astro'
import { searchData } from '#components/search/search-data.ts'
import { isInPieces, sitePieces } from '#components/search/search-pieces.ts'
import { siteNeighbours } from '#components/search/site-neighbours.ts'
import { keptText } from '#disk/kept-text.ts'
import { readWordnet } from '#disk/read-wordnet.ts'
import type { SearchManifest } from '#search/protocol.ts'
import { loadPublication } from '#site/publication.ts'
import { urls } from '#site/urls.ts'

/** Where the search finds its files, in their present version: those of each comparison, or the pieces of a large site. */
export const GET: APIRoute = async () => {
  const { datasets } = await loadPublication()
  if (isInPieces(datasets)) {
    const { files, version } = await siteNeighbours(datasets, readWordnet, keptText)
    const near = { starts: files.map(({ from }) => from), version }
    const manifest: SearchManifest = { pieces: urls.searchPieces(), version: sitePieces(datasets).version, near }
    return Response.json(manifest)
  }
  const manifest: SearchManifest = datasets.map((dataset) => {
    const { id } = dataset.comparison
    const version = `?v=${searchData(dataset).digest}`
    return { comparison: id, index: urls.searchShard(id) + version, texts: urls.searchTexts(id) + version }
  })
  return Response.json(manifest)
}
