import type { FileVersion } from '#core/change/record-versions.ts'
import { once } from '#core/model/once.ts'
import { recorder } from '#core/model/reads.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { contentFolder } from '#disk/content-folder.ts'
import { readRecordHistories, type FileHistories } from '#disk/record-history.ts'
import { formerFiles } from './former-files.ts'
import { loadPublication } from './publication.ts'
import { watchedTable } from './kept/watched.ts'

/** The former versions of all records, read once for a build. */
const loadHistories: () => Promise<FileHistories> = once(async () =>
  watchedTable('histories', await (recorder()?.apart(readHistories) ?? readHistories())),
)

recorder()?.announce('histories', loadHistories)

async function readHistories(): Promise<FileHistories> {
  return readRecordHistories(contentFolder(), formerFiles((await loadPublication()).datasets))
}

/** The versions of a record, the last first; none where its history is not known. */
export async function loadHistory({ file }: AnyRecord): Promise<readonly FileVersion[]> {
  return (await loadHistories()).get(file) ?? []
}
