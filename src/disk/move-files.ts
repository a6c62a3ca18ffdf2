import { rmSync } from 'node:fs'
import * as disk from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** What moving files asks of the disk. Tests hand in one that fails, or dies, at a step of their choice. */
export type Disk = Pick<
  typeof disk,
  | 'copyFile'
  | 'lstat'
  | 'mkdir'
  | 'readdir'
  | 'readlink'
  | 'rename'
  | 'rm'
  | 'rmdir'
  | 'symlink'
  | 'unlink'
  | 'writeFile'
>

export const DISK: Disk = {
  ...disk,
  // Tens of thousands of files are gone in half the time if nobody waits for each.
  rm: async (path, options) => {
    await Promise.resolve()
    rmSync(path, options)
  },
}

/** One move that was made. */
export type Move = { readonly from: string; readonly to: string }

/**
 * Moves everything in a folder into another; folders that are on both sides become one. What was moved stands in `moves`,
 * also if it stops in the middle. Can be done again after it was stopped, and then does what is left.
 */
export async function moveAll(from: string, to: string, on: Disk, moves: Move[] = []): Promise<void> {
  for (const entry of await sortedEntries(from, on)) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (!entry.isDirectory() || !(await isFolder(target, on))) {
      await move(source, target, on, moves)
      continue
    }
    await moveAll(source, target, on, moves)
    await on.rmdir(source)
  }
}

/**
 * Moves one file or folder. Where the file system cannot (another one, or a layer of a container that holds the folder),
 * it is copied and then removed: until the copy is whole the original stays.
 */
export async function move(from: string, to: string, on: Disk, moves: Move[] = []): Promise<void> {
  try {
    await on.rename(from, to)
    moves.push({ from, to })
  } catch (error) {
    if (!isCode(error, 'EXDEV')) throw error
    await moveByCopy(from, to, on, moves)
  }
}

async function moveByCopy(from: string, to: string, on: Disk, moves: Move[]): Promise<void> {
  const found = await on.lstat(from)
  if (found.isDirectory()) {
    if (!(await isFolder(to, on))) await on.mkdir(to)
    await moveAll(from, to, on, moves)
    return on.rmdir(from)
  }
  if (found.isSymbolicLink()) await on.symlink(await on.readlink(from), to)
  else await copyWhole(from, to, on)
  moves.push({ from, to })
  await on.unlink(from)
}

/** Copies a folder with all that is in it to a place where nothing is. */
export async function copyAll(from: string, to: string, on: Disk): Promise<void> {
  await on.mkdir(to)
  for (const entry of await sortedEntries(from, on)) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) await copyAll(source, target, on)
    else await on.copyFile(source, target)
  }
}

/** Takes moves back, the last one first. */
export async function takeBack(moves: readonly Move[], on: Disk): Promise<void> {
  for (const { from, to } of [...moves].reverse()) {
    await on.mkdir(dirname(from), { recursive: true })
    await move(to, from, on)
  }
}

/** Whether there is a folder of this name, and no link to one. */
export async function isFolder(path: string, on: Disk): Promise<boolean> {
  try {
    return (await on.lstat(path)).isDirectory()
  } catch (error) {
    if (isCode(error, 'ENOENT') || isCode(error, 'ENOTDIR')) return false
    throw error
  }
}

/** Whether an error is one of the operating system's, by its code. */
export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

/** In an order that does not depend on the disk, so that a step that fails fails again at the same place. */
async function sortedEntries(folder: string, on: Disk) {
  const entries = await on.readdir(folder, { withFileTypes: true })
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** A copy that stops in the middle is not left lying about under the name of the whole. */
async function copyWhole(from: string, to: string, on: Disk): Promise<void> {
  try {
    await on.copyFile(from, to)
  } catch (error) {
    await on.rm(to, { force: true }).catch(() => undefined)
    throw error
  }
}
