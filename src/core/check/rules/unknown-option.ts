import type { FieldPath } from '../../model/field-path.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { AnyRecord, Issue, Position } from '../../model/record.ts'
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
      const meant = otherIssue(position, issue, dataset)
      if (meant !== null) return [misplaced(position, issue, meant)]
      return Object.keys(position.stances).flatMap((id) => find(issue, id, position, ['stances', id], true))
    }),
  ],
}

/** The one other issue that has all the options on which a position is coded, where its own has none of them. */
function otherIssue({ stances }: Position, issue: Issue, { issues }: Dataset): Issue | null {
  const coded = Object.keys(stances)
  const has = (one: Issue, id: string) => one.options.some((option) => option.id === id)
  // A single word may be on many issues: it tells where a position belongs only if its own has other options.
  if (coded.length < (issue.options.length === 0 ? 2 : 1) || coded.some((id) => has(issue, id))) return null
  const [meant, ...others] = issues.filter((one) => coded.every((id) => has(one, id)))
  return meant && others.length === 0 ? meant : null
}

function misplaced(record: Position, issue: Issue, meant: Issue): Finding {
  const message = `found stances on options of the issue "${meant.id}" in the folder of "${issue.id}"`
  const fix = `Move the file into positions/${meant.id}/; or, if it lies where it should, mend the options.`
  return { record, path: ['stances'], atKey: true, message, fix }
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
