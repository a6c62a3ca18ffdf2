import { constants, copyFileSync, linkSync, readFileSync, statSync } from 'node:fs'
import { digestOf } from './digest.ts'

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

/** Whether a file could not be put in a place since something lies there. */
export function isThere(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'EEXIST'
}

/** How large a file is and when it was last written, by which one that somebody touched is known; null if it is not there. */
export function stampOf(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false })
  return found ? `${found.size} ${found.mtimeMs}` : null
}

/**
 * The present stamp of a file; null if it is not what it was. One that still has its stamp is not read: to read tens of thousands takes
 * longer than to make many pages. Where times were lost, as in some copies, the digest of what is in it decides.
 */
export function believedStamp(file: string, stamp: string | null, digest: string): string | null {
  const present = stampOf(file)
  return present === stamp || (present !== null && digestOf(readFileSync(file)) === digest) ? present : null
}
