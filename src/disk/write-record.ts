import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { addToList } from '#core/parse/add-to-list.ts'
import { readText } from './read-text.ts'

/** Writes a new record below the content folder and gives its path. Never writes over a file that is there. */
export function writeRecord(folder: string, file: string, text: string): string {
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text, { flag: 'wx' })
  return path
}

/** Adds an id to the end of a list in a record's file. False where the list cannot be found. */
export function listInRecord(folder: string, file: string, field: string, id: string): boolean {
  const found = readText(folder, file)
  const text = 'text' in found ? addToList(found.text, field, id) : null
  if (text !== null) writeFileSync(join(folder, file), text)
  return text !== null
}
