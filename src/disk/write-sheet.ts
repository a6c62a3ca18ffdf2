import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolder } from './make-folder.ts'
import { readText } from './read-text.ts'
import { createFile, replaceFile } from './replace-file.ts'

/** The text of a coder's file below the content folder; null where there is none that can be read. */
export function readSheet(folder: string, file: string): string | null {
  if (!existsSync(join(folder, file))) return null
  const found = readText(folder, file)
  return 'text' in found ? found.text : null
}

/** Writes a coder's file: a new one, or in place of the one that `readSheet` gave. */
export function writeSheet(folder: string, file: string, text: string, isNew: boolean): void {
  const path = join(folder, file)
  if (!isNew) return replaceFile(path, text)
  makeFolder(dirname(path))
  createFile(path, text)
}
