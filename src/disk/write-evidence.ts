import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolder } from './make-folder.ts'
import { createFile, replaceFile } from './replace-file.ts'

/** Whether an evidence file is there, be it one that cannot be read. */
export function hasEvidence(folder: string, file: string): boolean {
  return existsSync(join(folder, file))
}

/** Writes an evidence file below the content folder: a new one, or in place of the one that is there. */
export function writeEvidence(folder: string, file: string, text: string): void {
  const path = join(folder, file)
  if (existsSync(path)) return replaceFile(path, text)
  makeFolder(dirname(path))
  createFile(path, text)
}
