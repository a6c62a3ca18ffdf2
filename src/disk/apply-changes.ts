import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Fault } from '#core/command/fault.ts'
import type { FileChange } from '#core/move/request.ts'
import { makeFolder } from './make-folder.ts'
import { createFile, UNFINISHED } from './replace-file.ts'

/** What is still to be done of a set of changes, all of whose new texts are on the disk: renames, then removals. */
type Journal = {
  readonly renames: readonly (readonly [from: string, to: string])[]
  readonly removals: readonly string[]
}

/** The file that is there from when all texts are written until the last of them is in its place. */
export const JOURNAL = `${UNFINISHED}changes.json`

/**
 * Changes files below the content folder, all of them or none. The new texts are written beside their places first; then a note
 * says what is left to do, and only then is anything moved or removed. After a fault before that note everything is as it was;
 * what is stopped after it is done to its end by `finishChanges`.
 *
 * @param before the texts that the changes were worked out from; throws a fault where a file says something else by now
 */
export function applyChanges(
  folder: string,
  changes: readonly FileChange[],
  before: ReadonlyMap<string, string>,
): void {
  for (const { from, to } of changes) {
    const file = from === null ? null : join(folder, from)
    if (file !== null) accessSync(file, constants.W_OK)
    if (from !== null && file !== null && readFileSync(file, 'utf8') !== before.get(from)) {
      throw new Fault(`${from} was changed in the meantime, so nothing was written. Run it again.`)
    }
    const isTaken =
      to !== null && to !== from && existsSync(join(folder, to)) && !changes.some((one) => one.from === to)
    if (isTaken) throw new Fault(`${to} is there already, so nothing was written. Give it another name.`)
  }
  const written: string[] = []
  try {
    const renames = changes.flatMap(({ from, to, text }, at): [string, string][] => {
      if (to === null) return []
      const beside = join(dirname(to), `${UNFINISHED}${process.pid}-${at}-${basename(to).slice(0, 100)}`)
      makeFolder(dirname(join(folder, to)))
      createFile(join(folder, beside), text)
      if (from !== null) chmodSync(join(folder, beside), statSync(join(folder, from)).mode)
      written.push(join(folder, beside))
      return [[beside, to]]
    })
    const staying = new Set(changes.map(({ to }) => to))
    const removals = changes.flatMap(({ from }) => (from === null || staying.has(from) ? [] : [from]))
    createFile(join(folder, JOURNAL), JSON.stringify({ renames, removals } satisfies Journal))
  } catch (error) {
    for (const path of written) rmSync(path, { force: true })
    removeEmpty(
      folder,
      written.map((path) => dirname(path)),
    )
    throw error
  }
  finishChanges(folder)
}

/** Does to their end changes that were stopped in the middle. True where there were some. */
export function finishChanges(folder: string): boolean {
  const journal = join(folder, JOURNAL)
  if (!existsSync(journal)) return false
  const { renames, removals } = readJournal(journal)
  for (const [from, to] of renames) if (existsSync(join(folder, from))) renameSync(join(folder, from), join(folder, to))
  for (const file of removals) rmSync(join(folder, file), { force: true })
  removeEmpty(
    folder,
    removals.map((file) => dirname(join(folder, file))),
  )
  rmSync(journal)
  return true
}

function readJournal(path: string): Journal {
  const said: unknown = JSON.parse(readFileSync(path, 'utf8'))
  const isSafe = (file: unknown) =>
    typeof file === 'string' && /^[a-z0-9.-]+(?:\/[a-z0-9.-]+)*$/.test(file) && !file.includes('..')
  if (typeof said === 'object' && said !== null && 'renames' in said && 'removals' in said) {
    const { renames, removals } = said as Journal
    if ([...renames.flat(), ...removals].every(isSafe)) return { renames, removals }
  }
  throw new Fault(`${path} is no note of ours. Look at what it says, and remove it.`)
}

/** Folders in which nothing is left, and those around them. */
function removeEmpty(folder: string, folders: readonly string[]): void {
  for (const path of new Set(folders)) {
    for (let at = path; at.startsWith(`${folder}/`) || at.startsWith(`${folder}\\`); at = dirname(at)) {
      if (!existsSync(at)) continue
      if (readdirSync(at).length > 0) break
      rmdirSync(at)
    }
  }
}
