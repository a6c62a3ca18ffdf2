import type { FileTimes } from '#core/export/record-time.ts'
import { once } from '#core/model/once.ts'
import { recorder } from '#core/model/reads.ts'
import { contentFolder } from '#disk/content-folder.ts'
import { readRecordTimes } from '#disk/record-times.ts'
import { formerFiles } from './former-files.ts'
import { loadPublication } from './publication.ts'
import { watchedTable } from './kept/watched.ts'

/** When each record came into the repository, read once for a build. */
export const loadRecordTimes: () => Promise<FileTimes> = once(async () =>
  watchedTable('times', await (recorder()?.apart(readTimes) ?? readTimes())),
)

recorder()?.announce('times', loadRecordTimes)

async function readTimes(): Promise<FileTimes> {
  return readRecordTimes(contentFolder(), formerFiles((await loadPublication()).datasets))
}
