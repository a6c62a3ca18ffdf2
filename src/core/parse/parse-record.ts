import type { FieldPath, Locate } from '../model/field-path.ts'
import { KINDS, RECORD_TYPES, type RecordType } from '../model/kinds.ts'
import type { AnyRecord } from '../model/record.ts'
import { findFieldPlaces, offsetOf, type FieldPlaces } from './field-places.ts'
import { readFrontmatter, type Frontmatter } from './frontmatter.ts'
import { toProblems, type Mark } from './mark.ts'
import { parseFields } from './parse-fields.ts'
import type { ParseResult } from './parse-result.ts'
import { placeInText } from './place-in-text.ts'
import { fieldNames } from '../model/schema-fields.ts'
import { readRecordPath, type RecordPlace } from './record-path.ts'
import { RECORD_SCHEMA } from '../model/record-schema.ts'
import { readSourceText } from './source-text.ts'

/**
 * Reads one record from the path of its file below the content folder and from the file's text. Gives the record, or
 * all problems of the file: of its path, its form, its fields and hidden text, each at its line and column. The body is
 * kept as it is; what is wrong with its Markdown is found where it is rendered. Never throws, whatever the text.
 */
export function parseRecord(file: string, text: string): ParseResult {
  const place = readRecordPath(file)
  if ('rule' in place) return { ok: false, problems: [place] }
  return parseRecordAt(place, text)
}

/** The same for a file whose path has been read. */
export function parseRecordAt(place: RecordPlace, raw: string): ParseResult {
  const source = readSourceText(raw)
  if (source.stops) return failed(place, source.text, source.marks)
  const parts = readFrontmatter(source.text)
  if ('rule' in parts) return failed(place, source.text, [...source.marks, parts])
  const misplaced = findOtherKind(place, parts.yaml.fields)
  if (misplaced) return failed(place, source.text, [misplaced])
  const parsed = parseFields<object>(RECORD_SCHEMA[place.type], parts.yaml, KINDS[place.type].noun)
  const marks = [...source.marks, ...('marks' in parsed ? parsed.marks : []), ...findLostField(place, parts)]
  if ('marks' in parsed || marks.length > 0) return failed(place, source.text, marks)
  const before = parts.body.length - parts.body.replace(/^(?:[ \t]*\n)*/, '').length
  const body = parts.body.slice(before).trimEnd()
  const record = { ...parsed.fields, ...place, body } as AnyRecord
  const locate = locator(place.file, source.text, parts.bodyAt + (body === '' ? 0 : before))
  return { ok: true, parsed: { record, locate } }
}

/**
 * A record whose fields are all those of another kind, and mostly not of its own: it lies in the wrong folder, and each of its
 * fields would be told as a mistake.
 */
function findOtherKind({ type }: RecordPlace, fields: Record<string, unknown> | null): Mark | null {
  const names = Object.keys(fields ?? {})
  const isKnown = (kind: RecordType) => {
    const known = new Set(fieldNames(RECORD_SCHEMA[kind]))
    return names.filter((name) => known.has(name)).length
  }
  if (names.length < LEAST_FIELDS || 2 * isKnown(type) > names.length) return null
  const [kind, ...others] = RECORD_TYPES.filter((other) => other !== type && isKnown(other) === names.length)
  if (kind === undefined || others.length > 0) return null
  const { noun, folder, path } = KINDS[kind]
  const where =
    folder === null ? 'its own folder, as comparison.md' : `${folder}/${path === 'issue/name' ? '<issue>/' : ''}`
  const message = `found the fields of ${noun}, expected those of ${KINDS[type].noun}, as the folder says`
  return { rule: 'file-path', at: 0, message, fix: `Move the file into ${where}.` }
}

/** Fewer could be of many kinds. */
const LEAST_FIELDS = 4

/** A text that begins with a field of the record: the second line --- stands too early, and the field would be lost. */
function findLostField({ type }: RecordPlace, { body, bodyAt }: Frontmatter): Mark[] {
  const [, blank = '', key = ''] = /^(\s*)([a-z_]+):(?:\s|$)/.exec(body) ?? []
  if (!fieldNames(RECORD_SCHEMA[type]).includes(key)) return []
  const message = `found ${key}: below the second line ---, where it would be shown as text; expected it above`
  return [
    { rule: 'frontmatter-fence', at: bodyAt + blank.length, message, fix: 'Move the line --- below the last field.' },
  ]
}

function failed({ file }: RecordPlace, text: string, marks: readonly Mark[]): ParseResult {
  return { ok: false, problems: toProblems(file, text, marks) }
}

/** Finds places by reading the file again when first asked: most records never are, and a tree of each is too much. */
function locator(file: string, text: string, bodyAt: number): Locate {
  let places: FieldPlaces | null = null
  return (path: FieldPath, atKey?: boolean) => {
    if (path[0] === 'body') return { file, ...placeInText(text, bodyAt) }
    places ??= placesIn(text)
    return { file, ...placeInText(text, offsetOf(places, path, atKey)) }
  }
}

function placesIn(text: string): FieldPlaces {
  const parts = readFrontmatter(text)
  return 'rule' in parts ? new Map() : findFieldPlaces(parts.yaml.tree, parts.yaml.offset)
}
