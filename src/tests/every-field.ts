import { fileURLToPath } from 'node:url'
import type { Catalogue } from '#core/model/dataset.ts'
import type { FileTime, FileTimes } from '#core/export/record-time.ts'
import type { Content } from '#disk/content.ts'
import { readContent } from '#disk/read-content.ts'

/** Made-up content in which every field of every kind of record occurs; valid, and without a warning. */
export const EVERY_FIELD = fileURLToPath(new URL('fixtures/every-field', import.meta.url))

/** That content as it is read from disk. */
export async function readEveryField(): Promise<Content & { catalogue: Catalogue }> {
  const content = await readContent(EVERY_FIELD)
  if (!content.catalogue) throw new Error('The settings of the content that holds every field cannot be read.')
  return { ...content, catalogue: content.catalogue }
}

/**
 * A history for some of its records, made up as well: what was said last came in first, one file was changed when its
 * party took the statement back, and of the others nothing is known.
 */
export const EVERY_FIELD_TIMES: FileTimes = new Map([
  ['ferry/comparison.md', time('2024-03-01T08:00:00Z')],
  ['ferry/positions/fares/2024-03-05-ferry-company.md', time('2025-03-02T09:30:00Z')],
  ['ferry/positions/fares/2024-05-09-crew-union.md', time('2024-05-12T10:00:00Z', '2024-10-03T11:00:00Z')],
  ['ferry/claims/engine-oil.md', time('2024-05-12T10:00:00Z')],
  ['ferry/rounds/first-round.md', time('2024-03-13T07:00:00Z', '2024-04-01T07:00:00Z')],
  ['lighthouse/positions/lamp/2025-01-09-keeper.md', time('2025-01-10T12:00:00Z')],
])

function time(added: string, changed = added): FileTime {
  return { added, changed }
}
