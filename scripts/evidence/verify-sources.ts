import { Fault } from '#core/command/fault.ts'
import type { NotRead } from '#core/evidence/gather.ts'
import { verifySource, type SourceNow } from '#core/evidence/verify.ts'
import { readPage } from '#web/read-page.ts'
import type { Visitor } from '#web/visitor.ts'
import { inPools, type Chosen } from './choose-sources.ts'

/** So many hosts are asked at a time. */
const HOSTS = 6

/**
 * Fetches sources again and holds each against what was seen of it. Writes nothing; sources without evidence are left out. Throws a
 * fault where there is no network.
 */
export async function verifySources(chosen: readonly Chosen[], visit: Visitor): Promise<SourceNow[]> {
  const seen = chosen.flatMap(({ before, ...one }) => (before?.asked === one.url ? [{ ...one, before }] : []))
  const pages = await inPools(seen, HOSTS, async (one) => ({ one, page: await readPage(one.url, visit).catch(unread) }))
  const unseen = pages.filter(({ page }) => 'why' in page && page.isOurs)
  // Told one by one it would look as if all of them had gone.
  if (pages.length > 0 && unseen.length === pages.length)
    throw new Fault('Nothing can be reached from here: is there a network?')
  return pages.map(({ one, page }) => verifySource(one, page))
}

/** What fails of ours on one page keeps no other source from being looked at. */
function unread(error: unknown): NotRead {
  return { why: 'refused', said: `it could not be read: ${error instanceof Error ? error.message : String(error)}` }
}
