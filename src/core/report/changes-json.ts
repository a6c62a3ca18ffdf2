import type { ComparisonChanges } from '../change/change.ts'
import { scopeOf } from '../change/scope-of.ts'
import { weighChange } from '../change/weigh-change.ts'
import { tellChange } from './changes.ts'
import type { BesideRecords } from './changes-markdown.ts'

/**
 * The changes for programs: one object,
 * `{"rules": {"<kind>": ["<place>"]}, "changes": [{"comparison", "kind", "file", "what", "lines", "concerns", "harmless"}],
 * "files": [{"file", "change", "lines"}], "unread": [], "outside": [{"file", "change"}]}`. `rules` is empty where records
 * alone change; `concerns` are those of `CONCERNS` that the change raises; `harmless` is null but where every word is as it was.
 */
export function renderChangesJson(
  all: readonly ComparisonChanges[],
  { files = [], unread = [], outside = [] }: BesideRecords = {},
): string {
  const changes = all.flatMap(({ comparison, changes }) =>
    changes.map((change) => {
      const { heading, lines } = tellChange(change)
      const file = 'record' in change ? change.record.file : change.party.file
      const { worries, harmless } = weighChange(change)
      const concerns = [...new Set(worries.flatMap(({ concern, also }) => [concern, ...also]))]
      return { comparison, kind: change.kind, file, what: heading, lines, concerns, harmless }
    }),
  )
  const rules = Object.fromEntries(scopeOf(all, files, outside))
  return `${JSON.stringify({ rules, changes, files, unread, outside }, null, 2)}\n`
}
