import type { APIRoute } from 'astro'
import { siteNeighbours } from '#components/search/site-neighbours.ts'
import { keptText } from '#disk/kept-text.ts'
import { readWordnet } from '#disk/read-wordnet.ts'
import { loadPublication } from '#site/publication.ts'
import { WORDNET_NOTICE } from '#site/wordnet-notice.ts'

/** With which letters each file of words of like meaning begins; and the notice under which they may be passed on. */
export const GET: APIRoute = async () => {
  const { files, version } = await siteNeighbours((await loadPublication()).datasets, readWordnet, keptText)
  return Response.json({ notice: WORDNET_NOTICE.licence, version, starts: files.map(({ from }) => from) })
}
