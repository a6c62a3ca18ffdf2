import type { FieldPath, Locate } from '../model/field-path.ts'
import { KINDS, RECORD_TYPES, type RecordType } from '../model/kinds.ts'
import type { Problem } from '../model/problem.ts'
import { removalSchema, type Removal } from '../model/removal.ts'
import { didYouMean } from '../problem/closest.ts'
import { showText } from '../problem/show-value.ts'
import { findFieldPlaces, offsetOf } from './field-places.ts'
import { readFrontmatter } from './frontmatter.ts'
import { problemAt, toProblems, type Mark } from './mark.ts'
import { parseFields } from './parse-fields.ts'
import { placeInText } from './place-in-text.ts'
import { readRecordPath, REMOVED_FOLDER } from './record-path.ts'
import { readSourceText } from './source-text.ts'

/** What the path of the note on a record that had to go says. */
export type RemovalPlace = Pick<Removal, 'kind' | 'id' | 'comparison' | 'file'>

/** Kinds under the names of their folders, as everywhere in the content; their own names are understood too. */
const NAMES = new Map<string, RecordType>(
  RECORD_TYPES.filter((type) => KINDS[type].page === 'own' && KINDS[type].folder !== null).flatMap((type) => [
    [String(KINDS[type].folder), type] as const,
    [type, type] as const,
  ]),
)

/** True for a path in a folder of what had to go. */
export function isBelowRemoved(file: string): boolean {
  return file.split('/')[1] === REMOVED_FOLDER
}

/** Which record was removed, by the path of its note: `<comparison>/removed/<kind>/<id>.md`; or what is wrong with the path. */
export function readRemovalPath(file: string): RemovalPlace | Problem {
  const [comparison = '', , name = '', ...below] = file.split('/')
  const kind = NAMES.get(name)
  const start = { file, line: 1, column: 1 }
  if (!kind) {
    const folders = [...new Set([...NAMES.values()].map((type) => String(KINDS[type].folder)))]
    const message = `found ${showText(name)} in ${REMOVED_FOLDER}/, expected the folder of a kind of record`
    return problemAt('file-path', start, message, {
      fix: didYouMean(
        name,
        folders,
        `Put the file into one of ${folders.join(', ')}, under the id that the record had.`,
      ),
    })
  }
  // The rest is the path that the record had: what holds for that holds here.
  const place = readRecordPath([comparison, KINDS[kind].folder, ...below].join('/'))
  return 'rule' in place ? { ...place, file } : { kind, id: place.id, comparison, file }
}

/**
 * Reads the note on a record that had to go, by the same safe reader as records. Gives it, or all problems of the file. A text
 * below the fields is one of them (`removed-record`): it could say what was to go.
 */
export function parseRemoval(
  place: RemovalPlace,
  raw: string,
): { ok: true; removal: Removal; locate: Locate } | { ok: false; problems: readonly Problem[] } {
  const { text, marks, stops } = readSourceText(raw)
  const failed = (more: readonly Mark[]) =>
    ({ ok: false, problems: toProblems(place.file, text, [...marks, ...more]) }) as const
  if (stops) return failed([])
  const parts = readFrontmatter(text)
  if ('rule' in parts) return failed([parts])
  const parsed = parseFields(removalSchema, parts.yaml, 'a removed record')
  const spare =
    parts.body.trim() === '' ? [] : [textBelow(parts.bodyAt + parts.body.length - parts.body.trimStart().length)]
  if ('marks' in parsed) return failed([...parsed.marks, ...spare])
  if (marks.length + spare.length > 0) return failed(spare)
  const locate = (path: FieldPath, atKey?: boolean) => {
    const places = findFieldPlaces(parts.yaml.tree, parts.yaml.offset)
    return { file: place.file, ...placeInText(text, offsetOf(places, path, atKey)) }
  }
  return { ok: true, removal: { ...parsed.fields, ...place }, locate }
}

function textBelow(at: number): Mark {
  const message = 'found text below the fields, expected none: the address never says what the record said'
  return { rule: 'removed-record', at, message, fix: 'Remove the text. Why it had to go stands in reason.' }
}
