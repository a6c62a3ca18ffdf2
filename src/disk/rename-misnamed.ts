import { mkdirSync, renameSync, rmdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { meantPath, readRecordPath } from '#core/parse/record-path.ts'
import { listFiles } from './list-files.ts'
import { readText } from './read-text.ts'

/** A file whose name has one right form: small letters, and the ending .md. */
export type Misnamed = { readonly file: string; readonly meant: string }

/**
 * The files that would be records but for capital letters in their path or for an ending such as `.md.txt`, and how their paths are
 * meant. None whose right path is taken, or meant by another as well; and none that does not begin as a record does: it
 * may be a note, or a file that the settings name.
 */
export function findMisnamed(folder: string): Misnamed[] {
  const { files } = listFiles(folder)
  const taken = new Set(files.map((file) => file.toLowerCase()))
  const found = files.flatMap((file): Misnamed[] => {
    const [, name = ''] = /^(.+?)\.(?:md|markdown|txt)(?:\.txt)?$/i.exec(file) ?? []
    const meant = `${name.toLowerCase()}.md`
    if (name === '' || meant === file || meantPath(file) !== meant) return []
    if ('rule' in readRecordPath(meant) || (meant !== file.toLowerCase() && taken.has(meant))) return []
    const read = readText(folder, file)
    return 'text' in read && /^\uFEFF?---\r?\n/.test(read.text) ? [{ file, meant }] : []
  })
  const wanted = Map.groupBy(found, ({ meant }) => meant)
  return found.filter(({ file, meant }) => {
    const isTaken = files.some((other) => other === meant && other !== file)
    return !isTaken && wanted.get(meant)?.length === 1
  })
}

/** Gives such files their names, and says which. A folder that is empty after it is removed; nothing else is. */
export function renameMisnamed(folder: string, isAsked: (file: string) => boolean): Misnamed[] {
  const misnamed = findMisnamed(folder).filter(({ file }) => isAsked(file))
  for (const { file, meant } of misnamed) {
    mkdirSync(dirname(join(folder, meant)), { recursive: true })
    renameSync(join(folder, file), join(folder, meant))
    removeEmpty(dirname(join(folder, file)))
  }
  return misnamed
}

function removeEmpty(path: string): void {
  try {
    // Refused by the system where anything is left in it.
    rmdirSync(path)
  } catch {
    return
  }
}
