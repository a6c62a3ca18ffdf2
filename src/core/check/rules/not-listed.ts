import type { Dataset } from '../../model/dataset.ts'
import { KINDS, RECORD_TYPES, type RecordType } from '../../model/kinds.ts'
import { recordsOfKind } from '../../model/records-of.ts'
import type { Finding, Rule } from '../rule.ts'

/** Finds parties and issues that have a file but no place in the comparison. */
export const notListed: Rule = {
  slug: 'not-listed',
  severity: 'error',
  title: 'Each party and each issue has its place in the comparison',
  why: 'The order of columns and rows is a choice that the comparison explains. A party or issue that it does not list has no place in that order.',
  example: {
    wrong: '# comparison.md\nparties: [north, south]\n\n# parties/east.md\nname: East',
    right: '# comparison.md\nparties: [north, south, east]\n\n# parties/east.md\nname: East',
  },
  check: (dataset) =>
    RECORD_TYPES.flatMap((type) => {
      const field = KINDS[type].listedAs
      return field === null ? [] : unlisted(dataset, type, field)
    }),
}

function unlisted(dataset: Dataset, type: RecordType, field: 'parties' | 'issues'): Finding[] {
  const { comparison } = dataset
  const listed = new Set<string>(
    comparison[field].flatMap((entry) => (typeof entry === 'string' ? entry : entry.issues)),
  )
  return recordsOfKind(dataset, type)
    .filter(({ id }) => !listed.has(id))
    .map((record) => ({
      record,
      path: [],
      message: `found the ${type} "${record.id}", which comparison.md does not list under "${field}"`,
      fix: 'Add it there, in the place it should have, or delete this file.',
      related: [{ record: comparison, path: [field] }],
    }))
}
