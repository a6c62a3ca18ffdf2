import type { ComparisonChanges } from '../change/change.ts'
import { tellChange } from './changes.ts'
import type { BesideRecords } from './changes-markdown.ts'

/**
 * The changes for programs: one object,
 * `{"changes": [{"comparison", "kind", "file", "what", "lines"}], "files": [{"file", "change", "lines"}], "unread": []}`.
 */
export function renderChangesJson(
  all: readonly ComparisonChanges[],
  { files = [], unread = [] }: BesideRecords = {},
): string {
  const changes = all.flatMap(({ comparison, changes }) =>
    changes.map((change) => {
      const { heading, lines } = tellChange(change)
      const file = 'record' in change ? change.record.file : change.party.file
      return { comparison, kind: change.kind, file, what: heading, lines }
    }),
  )
  return `${JSON.stringify({ changes, files, unread }, null, 2)}\n`
}
