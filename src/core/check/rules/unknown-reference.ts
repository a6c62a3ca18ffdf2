import type { Dataset } from '../../model/dataset.ts'
import { FOLDER, type AnyRecord } from '../../model/record.ts'
import { didYouMean } from '../closest.ts'
import { recordsOf } from '../records-of.ts'
import { referencesOf, type Reference, type ReferenceTarget } from '../references.ts'
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
        .filter((reference) => !known(dataset, reference.to).has(reference.id))
        .map((reference) => ({ record, path: reference.path, ...describe(dataset, record, reference) })),
    ),
}

const EXPECTED = {
  party: 'a party',
  issue: 'an issue',
  source: 'a source',
  round: 'a round',
  position: 'a position, written as its issue, a slash and its file name,',
} as const satisfies Record<ReferenceTarget, string>

function describe(
  dataset: Dataset,
  record: AnyRecord,
  { to, id, path }: Reference,
): Pick<Finding, 'message' | 'fix' | 'missing'> {
  const folder = FOLDER[to]
  const what = path.length === 0 ? `the folder "${id}"` : `"${id}"`
  // A record never means itself.
  const others = [...known(dataset, to).keys()].filter((other) => to !== record.type || other !== record.id)
  const file = `${folder}/${id}.md`
  const otherwise =
    others.length > 0 && others.length <= MOST_NAMED
      ? `Write one of ${others.join(', ')}; or add the file ${file}.`
      : `Mend the id, or add the file ${file}.`
  return {
    message: `found ${what}, expected the id of ${EXPECTED[to]} that exists in ${folder}/`,
    fix: didYouMean(id, others, otherwise),
    missing: [`${dataset.comparison.id}/${file}`],
  }
}

/** Of so few a list is read. */
const MOST_NAMED = 10

function known(dataset: Dataset, target: ReferenceTarget): ReadonlyMap<string, unknown> {
  switch (target) {
    case 'party':
      return dataset.partyById
    case 'issue':
      return dataset.issueById
    case 'source':
      return dataset.sourceById
    case 'round':
      return dataset.roundById
    case 'position':
      return dataset.positionById
  }
}
