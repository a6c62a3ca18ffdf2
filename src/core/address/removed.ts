import { FOLDER, RECORD_TYPES, type RecordType } from '../model/kinds.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Locate } from '../model/field-path.ts'
import type { Problem } from '../model/problem.ts'
import type { Removal } from '../model/removal.ts'
import type { AnyRecord } from '../model/record.ts'
import { byIdOfKind } from '../model/records-of.ts'
import { problemAt } from '../parse/mark.ts'
import { didYouMean } from '../problem/closest.ts'
import { addressesOfRecord } from './addresses-of.ts'

/** Where a record was that had to go: its page, and its small form. */
export function addressesOfRemoved({ comparison, kind, id }: Removal): string[] {
  return addressesOfRecord(comparison, kind, id)
}

/** The record to read instead of one that had to go; undefined where none is named, or none is there. */
export function seenInstead({ kind, see }: Removal, dataset: Dataset): AnyRecord | undefined {
  if (see === undefined) return undefined
  const own = byIdOfKind(dataset, kind).get(see)
  if (own) return own
  const [folder = '', ...rest] = see.split('/')
  const other = RECORD_TYPES.find((type) => type === folder || folderOf(type) === folder)
  return other && byIdOfKind(dataset, other).get(rest.join('/'))
}

/**
 * What is wrong with the notes on what had to go (`removed-record`): one on a record that is still there, a second one on the
 * same, and one that leads to a record that nobody knows.
 *
 * @param broken files that exist but gave no record
 */
export function checkRemovals(
  datasets: readonly Dataset[],
  locate: (removal: Removal) => Locate,
  broken: ReadonlySet<string> = new Set(),
): Problem[] {
  return datasets.flatMap((dataset) => {
    const first = new Map<string, Removal>()
    return dataset.removals.flatMap((removal): Problem[] => {
      const [address = ''] = addressesOfRemoved(removal)
      const other = first.get(address)
      first.set(address, other ?? removal)
      return [
        ...stillThere(removal, dataset, locate(removal)),
        ...(other ? [toldTwice(removal, other, locate(removal))] : []),
        ...unknownSee(removal, dataset, locate(removal), broken),
      ]
    })
  })
}

function stillThere(removal: Removal, dataset: Dataset, locate: Locate): Problem[] {
  const record = byIdOfKind(dataset, removal.kind).get(removal.id)
  if (!record) return []
  const message = `found a note that "${removal.id}" was removed, but ${record.file} is still there; expected one of the two`
  const related = [{ file: record.file, line: 1, column: 1 }]
  return [problemAt('removed-record', locate([]), message, { fix: 'Remove the record, or this note.', related })]
}

function toldTwice(removal: Removal, other: Removal, locate: Locate): Problem {
  const message = `found a second note that "${removal.id}" was removed, expected one`
  const related = [{ file: other.file, line: 1, column: 1 }]
  return problemAt('removed-record', locate([]), message, { fix: 'Remove one of the two.', related })
}

function unknownSee(removal: Removal, dataset: Dataset, locate: Locate, broken: ReadonlySet<string>): Problem[] {
  const { see, kind, comparison } = removal
  if (see === undefined || seenInstead(removal, dataset)) return []
  const files = [`${comparison}/${folderOf(kind) ?? ''}/${see}.md`, `${comparison}/${see}.md`]
  if (files.some((file) => broken.has(file))) return []
  const message = `found "${see}", expected the id of a record that is there to be read instead`
  const fix = didYouMean(
    see,
    byIdOfKind(dataset, kind).keys(),
    'Mend the id, put the folder of its kind before it if it is of another kind, or remove see.',
  )
  return [problemAt('removed-record', locate(['see']), message, { fix })]
}

function folderOf(type: RecordType): string | undefined {
  return (FOLDER as Partial<Record<RecordType, string>>)[type]
}
