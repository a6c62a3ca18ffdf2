import { accessSync, constants, existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { buildDatasets } from '#core/model/dataset.ts'
import type { Location } from '#core/model/problem.ts'
import { RECORD_SCHEMA } from '#core/model/record-schema.ts'
import type { Position } from '#core/model/record.ts'
import { isPublished } from '#core/address/published-statements.ts'
import { renamePositions } from '#core/check/rename-positions.ts'
import { ADDRESSES_FILE } from '#core/parse/address-list.ts'
import { editFields } from '#core/parse/edit-fields.ts'
import { readRecordPath, type RecordPlace } from '#core/parse/record-path.ts'
import { readTranslationPath, translationFile } from '#core/parse/translation-path.ts'
import { tidyRecord } from '#core/parse/tidy-record.ts'
import { listFiles } from './list-files.ts'
import { readAddresses } from './read-addresses.ts'
import { readRecords } from './read-records.ts'
import { readText } from './read-text.ts'
import { renameMisnamed } from './rename-misnamed.ts'
import { replaceFile } from './replace-file.ts'

/** One thing that was mended, or could be: in which file, and what. */
export type Fixed = { readonly file: string; readonly what: string }

/**
 * Mends in a content folder what has one right answer, and gives what it did: the form of the files, and the file names of
 * positions together with the records that name them. Throws what the system says where a file may not be written; what was mended
 * before that stays mended. A position whose address was published keeps its name: a changed statement is a new record.
 *
 * @param isAsked which files may be mended; one that names a renamed file follows in any case
 */
export function fixContent(folder: string, isAsked: (file: string) => boolean): Fixed[] {
  const named = renameMisnamed(folder, isAsked)
  const isMeant = (file: string) => isAsked(file) || named.some(({ meant }) => meant === file)
  const told = named.map(({ file, meant }) => ({ file, what: `renamed to ${meant}` }))
  return [...told, ...tidyFiles(folder, isMeant, true), ...renameFiles(folder, isMeant)]
}

/** What of the form of the files `fixContent` would mend; a wrong file name is found by a rule. */
export function findUntidy(folder: string, isAsked: (file: string) => boolean): Fixed[] {
  return tidyFiles(folder, isAsked, false)
}

function tidyFiles(folder: string, isAsked: (file: string) => boolean, write: boolean): Fixed[] {
  return placesIn(folder)
    .filter(({ file }) => isAsked(file))
    .flatMap((place) => {
      const found = readText(folder, place.file)
      if (!('text' in found)) return []
      const { text, done } = tidyRecord(place, found.text)
      if (write && done.length > 0) replaceFile(join(folder, place.file), text)
      return done.map((what) => ({ file: place.file, what }))
    })
}

function renameFiles(folder: string, isAsked: (file: string) => boolean): Fixed[] {
  const reads = readRecords(folder, placesIn(folder), new Map()).flatMap(({ parsed }) => parsed ?? [])
  const { files } = listFiles(folder)
  const published = new Set(readAddresses(folder, files).list.addresses.map(({ path }) => path))
  // Where nobody noted what was published, any address may have been cited: it goes along.
  const keepsAddress = !files.includes(ADDRESSES_FILE)
  const locates = new Map(reads.map(({ record, locate }) => [record, locate]))
  const renames = buildDatasets(reads.map(({ record }) => record))
    .flatMap(renamePositions)
    .filter(({ position }) => isAsked(position.file) && !isPublished(position, published))
    .filter(({ position, id }) => !existsSync(join(folder, fileOf(position, id))))
    // Two that would get one name: the second keeps its own, and is told by a rule.
    .filter(
      ({ position, id }, at, all) =>
        at === all.findIndex((other) => fileOf(other.position, other.id) === fileOf(position, id)),
    )
  // A name and what refers to it change together or not at all: first look whether each of the files may be written.
  for (const { position, references } of renames) {
    for (const { file } of [position, ...references.map(({ record }) => record)])
      accessSync(join(folder, file), constants.W_OK)
  }
  const fixed: Fixed[] = []
  for (const { position, id, references } of renames) {
    const file = fileOf(position, id)
    for (const { record, path } of references) {
      replaceAt(folder, locates.get(record)!(path), position.id, id)
      fixed.push({ file: record.file, what: `names ${id} in place of ${position.id}` })
    }
    if (keepsAddress) keepAddress(folder, position)
    fixed.push({ file: position.file, what: `renamed to ${file}` })
  }
  const translations = files.map(readTranslationPath).filter((place) => place !== null)
  // Renamed last: until then every record lies where it was read. Its translations stay beside it.
  for (const { position, id } of renames) {
    renameSync(join(folder, position.file), join(folder, fileOf(position, id)))
    for (const place of translations) {
      if ('rule' in place || place.original !== position.file) continue
      const to = translationFile(fileOf(position, id), place.language)
      renameSync(join(folder, place.file), join(folder, to))
      fixed.push({ file: place.file, what: `renamed to ${to}` })
    }
  }
  return fixed
}

function fileOf({ comparison }: { readonly comparison: string }, id: string): string {
  return `${comparison}/positions/${id}.md`
}

/** Lets the address that a position had lead to where it is from now on. */
function keepAddress(folder: string, { file, id }: Position): void {
  const found = readText(folder, file)
  const text =
    'text' in found ? editFields(found.text, [{ list: 'former_ids', item: id }], RECORD_SCHEMA.position) : null
  if (text !== null) replaceFile(join(folder, file), text)
}

/** Puts one id in the place of another where it stands in a file. */
function replaceAt(folder: string, { file, line, column }: Location, from: string, to: string): void {
  const found = readText(folder, file)
  if (!('text' in found)) return
  const lines = found.text.split('\n')
  const before = lines[line - 1]!.slice(0, column - 1)
  lines[line - 1] = before + lines[line - 1]!.slice(column - 1).replace(from, to)
  replaceFile(join(folder, file), lines.join('\n'))
}

function placesIn(folder: string): RecordPlace[] {
  return listFiles(folder)
    .files.map(readRecordPath)
    .filter((place): place is RecordPlace => !('rule' in place))
}
