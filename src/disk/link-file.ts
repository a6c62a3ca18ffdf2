import { constants, copyFileSync, linkSync, statSync } from 'node:fs'

/** Puts a file in another place as well. A link takes no room; where the disk has none, or no more of one file, it is a copy. */
export function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (fault) {
    if (isThere(fault)) throw fault
    copyFileSync(from, to, constants.COPYFILE_EXCL)
  }
}

/** The same, unless something lies there already. */
export function linkUnlessThere(from: string, to: string): void {
  try {
    linkFile(from, to)
  } catch (fault) {
    if (!isThere(fault)) throw fault
  }
}

function isThere(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'EEXIST'
}

/** How large a file is and when it was last written, by which one that somebody touched is known; null if it is not there. */
export function stampOf(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false })
  return found ? `${found.size} ${found.mtimeMs}` : null
}
