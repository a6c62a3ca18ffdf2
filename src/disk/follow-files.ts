import { statSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from './list-files.ts'

/** What tells that something happened to a file; it may miss some of it. */
export type Watcher = {
  readonly add: (folder: string) => unknown
  readonly on: (event: 'all', told: (event: string, path: string) => void) => unknown
}

export type Following = {
  /** So long files have to be quiet, in milliseconds: an editor saves in several steps. */
  readonly quiet?: number
  /** So often one looks whether anything was missed, in milliseconds. */
  readonly look?: number
  /** What is looked at: two that are equal have nothing new between them. */
  readonly state?: (folder: string) => string
  readonly onError: (error: unknown) => void
}

/** Looking takes no more than this part of the time. */
const SHARE = 0.02

/**
 * Calls `read` after anything below a folder has changed, one call after the other, until what it read is what is there. A
 * watcher is told of changes at once, but not of all: of a new folder it first lists the files and then begins to watch, and
 * what comes in between is told by nobody; on disks of other machines it may hear nothing at all. So it is looked, too. Gives
 * what ends it.
 */
export function followFiles(
  folder: string,
  watcher: Watcher,
  read: () => Promise<void>,
  { quiet = 80, look = 1_000, state = stateOf, onError }: Following,
): () => void {
  let seen = state(folder)
  let isReading = false
  let isMissed = false
  let waiting: NodeJS.Timeout | undefined
  let looking: NodeJS.Timeout | undefined

  const readOn = async (): Promise<void> => {
    isMissed = true
    if (isReading) return
    isReading = true
    while (isMissed) {
      isMissed = false
      seen = state(folder)
      await read().catch(onError)
    }
    isReading = false
  }
  const lookOn = () => {
    const began = performance.now()
    if (!isReading && state(folder) !== seen) void readOn()
    looking = setTimeout(lookOn, Math.max(look, (performance.now() - began) / SHARE)).unref()
  }
  watcher.add(folder)
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder)) return
    clearTimeout(waiting)
    waiting = setTimeout(() => void readOn(), quiet)
  })
  looking = setTimeout(lookOn, look).unref()
  return () => {
    clearTimeout(waiting)
    clearTimeout(looking)
  }
}

/** Which files there are, and when each was last written. */
function stateOf(folder: string): string {
  return linesOf(folder, (file) => {
    const found = statSync(join(folder, file), { throwIfNoEntry: false })
    return found ? `${file} ${found.mtimeMs} ${found.size} ${found.ino}` : ''
  })
}

/** Which files there are. */
export function namesOf(folder: string): string {
  return linesOf(folder, (file) => file)
}

/** What cannot be listed, or is taken away meanwhile, is told by whoever reads it. */
function linesOf(folder: string, lineOf: (file: string) => string): string {
  try {
    const { files, problems } = listFiles(folder)
    return [...problems.map(({ file, message }) => `${file} ${message}`), ...files.map(lineOf)].join('\n')
  } catch (error) {
    return String(error)
  }
}
