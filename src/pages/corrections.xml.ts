import { correctionsFeed } from '#components/correction/correction-entries.ts'
import { loadPublication } from '#site/publication.ts'

/** What was corrected in any comparison. */
export async function GET(): Promise<Response> {
  return new Response(correctionsFeed(await loadPublication()))
}
