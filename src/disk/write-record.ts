import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { addToList } from '#core/parse/add-to-list.ts'
import { makeFolder } from './make-folder.ts'
import { readText } from './read-text.ts'
import { createFile, replaceFile } from './replace-file.ts'

/** A file below the content folder. */
export type NewFile = { readonly file: string; readonly text: string }

/** Of more files than these the disk is not waited for one by one: it takes longer than all the rest, and they can be made anew. */
const MOST_AWAITED = 1_000

/**
 * Writes new records below the content folder and gives their paths: all of them or, where one cannot be written, none.
 * Never writes over a file that is there.
 */
export function writeRecords(folder: string, files: readonly NewFile[]): string[] {
  const written: string[] = []
  try {
    for (const { file, text } of files) {
      const path = join(folder, file)
      makeFolder(dirname(path))
      createFile(path, text, files.length <= MOST_AWAITED)
      written.push(path)
    }
    return written
  } catch (error) {
    for (const path of written) rmSync(path, { force: true })
    throw error
  }
}

/** Adds an id to the end of a list in a record's file. False where the list cannot be found. */
export function listInRecord(folder: string, file: string, field: string, id: string): boolean {
  const found = readText(folder, file)
  const text = 'text' in found ? addToList(found.text, field, id) : null
  if (text !== null) replaceFile(join(folder, file), text)
  return text !== null
}
