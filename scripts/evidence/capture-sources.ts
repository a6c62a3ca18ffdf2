import { gatherEvidence, keepEvidence, type NotRead } from '#core/evidence/gather.ts'
import type { Day } from '#core/model/date.ts'
import type { EvidenceFields } from '#core/model/evidence.ts'
import { evidenceFile } from '#core/parse/evidence-path.ts'
import { parseEvidence } from '#core/parse/parse-evidence.ts'
import { serialiseEvidence } from '#core/parse/serialise-evidence.ts'
import { hasEvidence, writeEvidence } from '#disk/write-evidence.ts'
import type { AskArchive } from '#web/ask-archive.ts'
import { readPage } from '#web/read-page.ts'
import type { Visitor } from '#web/visitor.ts'
import { inPools, type Chosen } from './choose-sources.ts'

/** What came of one source. */
export type Captured = {
  readonly comparison: string
  readonly source: string
  readonly url: string
  /** The file that was written; null where there is nothing to write down. */
  readonly file: string | null
  /** Why the page was not read; null where it was. */
  readonly notRead: NotRead | null
  readonly quotations: EvidenceFields['quotations']
  /** What the public archive said, if it was asked. */
  readonly archive: string | null
}

export type CaptureOptions = {
  readonly folder: string
  readonly day: Day
  readonly visit: Visitor
  readonly askArchive: AskArchive | null
}

/** So many hosts are asked at a time. */
const HOSTS = 6

/** Fetches sources, finds what is quoted from each, and writes it down. Nothing is thrown for what a page does. */
export function captureSources(chosen: readonly Chosen[], options: CaptureOptions): Promise<Captured[]> {
  return inPools(chosen, HOSTS, (one) => capture(one, options).catch((error: unknown) => unwritten(one, error)))
}

/** One file that cannot be written, or one page on which something of ours fails, keeps no other source from being looked at. */
function unwritten({ dataset, source, url }: Chosen, error: unknown): Captured {
  const said = `nothing was written down: ${error instanceof Error ? error.message : String(error)}`
  const of = { comparison: dataset.comparison.id, source, url, file: null, quotations: [], archive: null }
  return { ...of, notRead: { why: 'refused', said } }
}

async function capture(one: Chosen, { folder, day, visit, askArchive }: CaptureOptions): Promise<Captured> {
  const { dataset, source, url, before } = one
  const comparison = dataset.comparison.id
  const file = evidenceFile(comparison, source)
  const of = { comparison, source, url, file: null, quotations: [], archive: null }
  // What was seen before would be lost.
  if (!before && hasEvidence(folder, file)) return { ...of, notRead: { why: 'refused', said: `${file} ${UNUSABLE}` } }
  const page = await readPage(url, visit)
  if ('why' in page && page.isOurs) return { ...of, notRead: page }
  const gathered = 'why' in page ? page : gatherEvidence(one, page, day)
  const notRead = 'why' in gathered ? gathered : null
  const fields = 'why' in gathered ? keepEvidence(before, url, gathered, day) : gathered
  if (!fields) return { ...of, notRead }
  const copy = notRead || !askArchive ? null : await askArchive(url)
  const text = serialiseEvidence(
    copy && 'url' in copy ? { ...fields, archive_url: copy.url, archived: copy.on } : fields,
  )
  const archive = copy && ('url' in copy ? copy.url : copy.said)
  const checked = parseEvidence({ comparison, source, file }, text)
  if (!checked.ok) {
    const said = `what was found could not be written down: ${checked.problems[0]?.message ?? ''}`
    return { ...of, notRead: { why: 'refused', said } }
  }
  writeEvidence(folder, file, text)
  return { ...of, file, notRead, quotations: notRead ? [] : fields.quotations, archive }
}

const UNUSABLE = 'has errors, and would be written over; npm run validate tells them'
