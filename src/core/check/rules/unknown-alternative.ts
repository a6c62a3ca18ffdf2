import type { FieldPath } from '../../model/field-path.ts'
import type { Draft, Position, Source } from '../../model/record.ts'
import { didYouMean } from '../../problem/closest.ts'
import type { Finding, Rule } from '../rule.ts'

/** Holds the `alternative` of a position against those that its source offers. */
export const unknownAlternative: Rule = {
  slug: 'unknown-alternative',
  severity: 'error',
  title: 'An alternative is one that the source offers',
  why: 'An alternative belongs to an offer that leaves a choice. Readers are shown which choice a statement belongs to, so the source has to list it.',
  example: {
    wrong: `# sources/treaty-draft.md
package: true

# positions/border/2025-06-02-north.md
source: treaty-draft
alternative: option-1`,
    right: `# sources/treaty-draft.md
package:
  - id: option-1
    title: First option
  - id: option-2
    title: Second option

# positions/border/2025-06-02-north.md
source: treaty-draft
alternative: option-1`,
  },
  check: (dataset) => [
    ...dataset.positions.flatMap((position) => {
      const source = dataset.sourceById.get(position.source)
      return source && position.alternative !== undefined ? find(position, [], position.alternative, source) : []
    }),
    ...dataset.drafts.flatMap((draft) =>
      draft.clauses.flatMap(({ alternative }, at) => {
        const source = dataset.sourceById.get(draft.source)
        return source && alternative !== undefined ? find(draft, ['clauses', at], alternative, source) : []
      }),
    ),
  ],
}

function find(record: Position | Draft, path: FieldPath, id: string, source: Source): Finding[] {
  const at = { record, path: [...path, 'alternative'], related: [{ record: source, path: ['package'] }] }
  if (!Array.isArray(source.package)) {
    const message = `found the alternative "${id}", but the source "${source.id}" lists no alternatives`
    return [{ ...at, message, fix: `List them under "package" in sources/${source.id}.md, or leave this out.` }]
  }
  const ids = source.package.map((alternative) => alternative.id)
  if (ids.includes(id)) return []
  return [
    {
      ...at,
      message: `found "${id}", expected an alternative of the source "${source.id}": ${ids.join(', ')}`,
      fix: didYouMean(id, ids, 'Name one of these, or add it to the source.'),
    },
  ]
}
