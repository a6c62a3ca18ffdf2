import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compareText } from '#core/model/compare-text.ts'

/** The file by which a folder is known as written by us, and by which what we wrote is told from what others put there. */
export const MARKER = '.parley-written.json'

/** The folder within an output folder in which its next state is put together; there only while something is written. */
export const SWAP = '.parley-swap'

/** What a folder was written as. One command does not write over another's. */
export type Kind = 'site' | 'export' | 'release'

/** What the marker says: all files that were written, by their paths below the folder. */
export type Written = { readonly kind: Kind; readonly files: ReadonlySet<string> }

/** The text of a marker. The same files give the same text. */
export function renderMarker(kind: Kind, files: Iterable<string>): string {
  const note = 'Written by Parley, which replaces these files and leaves all others alone. Do not remove this file.'
  return `${JSON.stringify({ note, kind, files: [...files].sort(compareText) }, null, 1)}\n`
}

/** What the marker of a folder says; null where it has none that can be understood. */
export async function readMarker(folder: string): Promise<Written | null> {
  try {
    const said: unknown = JSON.parse(await readFile(join(folder, MARKER), 'utf8'))
    if (typeof said !== 'object' || said === null || !('kind' in said) || !('files' in said)) return null
    const { kind, files } = said
    if ((kind !== 'site' && kind !== 'export' && kind !== 'release') || !Array.isArray(files)) return null
    return { kind, files: new Set(files.filter((file) => typeof file === 'string')) }
  } catch {
    return null
  }
}

/** The files of a folder and all below it, by paths with forward slashes. Links are files: what they lead to is not ours. */
export function filesBelow(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    return entry.isDirectory() ? filesBelow(folder, path) : [path]
  })
}

/** The folders in which files lie, by the files' paths. */
export function foldersOf(files: Iterable<string>): Set<string> {
  const folders = new Set<string>()
  for (const file of files) {
    for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) {
      const folder = file.slice(0, at)
      if (folders.has(folder)) break
      folders.add(folder)
    }
  }
  return folders
}
