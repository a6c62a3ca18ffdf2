import type { FieldPath } from '../../model/field-path.ts'
import type { AnyRecord, Issue } from '../../model/record.ts'
import { didYouMean } from '../../problem/closest.ts'
import type { Finding, Rule } from '../rule.ts'

/** Holds the stances of positions, and what options exclude, against the options of the issue. */
export const unknownOption: Rule = {
  slug: 'unknown-option',
  severity: 'error',
  title: 'A stance is on an option that its issue has',
  why: 'Stances are compared option by option. One on an option that the issue does not have would be compared with nothing.',
  example: {
    wrong: `# positions/border/2025-06-02-north.md
stances:
  fense: requires
quote:
  text: There must be a fence
  lang: en`,
    right: `# positions/border/2025-06-02-north.md
stances:
  fence: requires
quote:
  text: There must be a fence
  lang: en`,
  },
  check: (dataset) => [
    ...dataset.issues.flatMap((issue) =>
      issue.options.flatMap((option, at) =>
        option.excludes.flatMap((id, n) => find(issue, id, issue, ['options', at, 'excludes', n])),
      ),
    ),
    ...dataset.positions.flatMap((position) => {
      const issue = dataset.issueById.get(position.issue)
      if (!issue) return []
      return Object.keys(position.stances).flatMap((id) => find(issue, id, position, ['stances', id], true))
    }),
  ],
}

function find(issue: Issue, id: string, record: AnyRecord, path: FieldPath, atKey = false): Finding[] {
  const options = issue.options.map((option) => option.id)
  if (options.includes(id)) return []
  if (options.length === 0) {
    const fix = `Add the option to issues/${issue.id}.md, or leave the stance out.`
    return [
      { record, path, atKey, message: `found a stance on "${id}", but the issue "${issue.id}" has no options`, fix },
    ]
  }
  return [
    {
      record,
      path,
      atKey,
      message: `found "${id}", expected an option of the issue "${issue.id}": ${options.join(', ')}`,
      fix: didYouMean(id, options, `Name one of these, or add the option to issues/${issue.id}.md.`),
    },
  ]
}
