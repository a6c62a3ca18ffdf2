import { verifySource, type SourceNow } from '#core/evidence/verify.ts'
import { readPage } from '#web/read-page.ts'
import type { Visitor } from '#web/visitor.ts'
import { inPools, type Chosen } from './choose-sources.ts'

/** So many hosts are asked at a time. */
const HOSTS = 6

/** Fetches sources again and holds each against what was seen of it. Writes nothing; sources without evidence are left out. */
export async function verifySources(chosen: readonly Chosen[], visit: Visitor): Promise<SourceNow[]> {
  const seen = chosen.flatMap(({ before, ...one }) => (before?.asked === one.url ? [{ ...one, before }] : []))
  return inPools(seen, HOSTS, async (one) => verifySource(one, await readPage(one.url, visit)))
}
