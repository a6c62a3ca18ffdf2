import type { Dataset } from '../../model/dataset.ts'
import { FOLDER, KINDS } from '../../model/kinds.ts'
import type { AnyRecord } from '../../model/record.ts'
import type { ReferenceTarget } from '../../model/schema.ts'
import { didYouMean } from '../../problem/closest.ts'
import { byIdOfKind, recordsOf } from '../../model/records-of.ts'
import { referencesOf, type Reference } from '../references.ts'
import type { Finding, Rule } from '../rule.ts'

/** Holds every reference against the records that exist: parties, issues, sources, rounds, positions. */
export const unknownReference: Rule = {
  slug: 'unknown-reference',
  severity: 'error',
  title: 'Whatever a record names exists',
  why: 'Records name each other by their file names. A name that leads nowhere would drop a statement from its table, or leave it without its source.',
  example: {
    wrong: '# positions/border/2025-06-02-north.md\nsource: treaty-daft',
    right: '# positions/border/2025-06-02-north.md\nsource: treaty-draft',
  },
  check: (dataset) =>
    recordsOf(dataset).flatMap((record) =>
      referencesOf(record)
        .filter((reference) => !byIdOfKind(dataset, reference.to).has(reference.id))
        .map((reference) => ({ record, path: reference.path, ...describe(dataset, record, reference) })),
    ),
}

function describe(
  dataset: Dataset,
  record: AnyRecord,
  { to, id, path }: Reference,
): Pick<Finding, 'message' | 'fix' | 'missing'> {
  const folder = FOLDER[to]
  const what = path.length === 0 ? `the folder "${id}"` : `"${id}"`
  // A record never means itself.
  const others = [...byIdOfKind(dataset, to).keys()].filter((other) => to !== record.type || other !== record.id)
  const file = `${folder}/${id}.md`
  const otherwise =
    others.length > 0 && others.length <= MOST_NAMED
      ? `Write one of ${others.join(', ')}; or add the file ${file}.`
      : `Mend the id, or add the file ${file}.`
  return {
    message: `found ${what}, expected the id of ${expected(to)} that exists in ${folder}/`,
    fix: didYouMean(id, others, otherwise),
    missing: [`${dataset.comparison.id}/${file}`],
  }
}

/** The kind that is named, and how its id is written where that is more than the name of its file. */
function expected(to: ReferenceTarget): string {
  const { noun, path } = KINDS[to]
  return path === 'issue/name' ? `${noun}, written as its issue, a slash and its file name,` : noun
}

/** Of so few a list is read. */
const MOST_NAMED = 10
