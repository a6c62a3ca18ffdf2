import type { FileTimes } from '#core/export/record-time.ts'
import { contentFolder } from '#disk/content-folder.ts'
import { readRecordTimes } from '#disk/record-times.ts'

/** When each record came into the repository, read once for a build. */
export function loadRecordTimes(): Promise<FileTimes> {
  times ??= readRecordTimes(contentFolder())
  return times
}

let times: Promise<FileTimes> | undefined
