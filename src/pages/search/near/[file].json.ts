import type { APIRoute } from 'astro'
import { siteNeighbours } from '#components/search/site-neighbours.ts'
import { keptText } from '#disk/kept-text.ts'
import { readWordnet } from '#disk/read-wordnet.ts'
import type { PackedNeighbours } from '#search/neighbours/pack-neighbours.ts'
import { loadPublication } from '#site/publication.ts'
import { WORDNET_NOTICE } from '#site/wordnet-notice.ts'

export async function getStaticPaths() {
  const { files, version } = await siteNeighbours((await loadPublication()).datasets, readWordnet, keptText)
  return files.map(({ packed }, at) => ({ params: { file: String(at) }, props: { packed }, cacheKey: version }))
}

/** Words of like meaning for words that begin alike. */
export const GET: APIRoute<{ packed: PackedNeighbours }> = ({ props }) =>
  Response.json({ notice: WORDNET_NOTICE.short, ...props.packed })
