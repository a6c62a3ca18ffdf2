import { constants } from 'node:fs'
import { copyFile, link, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { digestOf } from './digest.ts'
import { keepFile } from './keep-file.ts'

/** A page as it was made: from what, and the digest of its bytes. */
export type KeptPage = {
  /** Its path in the site, as it was asked for: one that ends with a slash is that of a folder. */
  readonly path: string
  /** What the page was given by its route. */
  readonly key: string
  /** The number of the list of what it read. */
  readonly reads: number
  readonly bytes: string
  readonly type: string | null
}

/**
 * What pages have read, as one build tells it to the next. Much of what a page reads was read before by what it is made from, such
 * as the relation of all parties on an issue: each such list of reads stands once, and those that take it in name it. A page so
 * depends on no more than it has read, and the whole grows with what was made, not with all that every page depends on.
 */
export type KeptReads = {
  readonly places: readonly string[]
  /** What was at each place. */
  readonly digests: readonly (string | null)[]
  /** Of each list: how many places it has, their numbers, and then the numbers of the lists that it takes in. */
  readonly lists: readonly (readonly number[])[]
}

/** What a build knows of the one before it. */
export type KeptPages = {
  /** The digest of all that every page depends on. */
  readonly base: string
  readonly reads: KeptReads
  readonly pages: Readonly<Record<string, KeptPage>>
}

const LIST = 'pages.json'
const BYTES = 'bytes'

/** The list of the last build that ended well; null where there is none, it cannot be read, or it is of another base. */
export async function readKept(folder: string, base: string): Promise<KeptPages | null> {
  try {
    const kept = JSON.parse(await readFile(join(folder, LIST), 'utf8')) as KeptPages
    return kept.base === base ? kept : null
  } catch {
    return null
  }
}

/** The bytes of a digest, which they are held against: what was touched by anybody is not there. */
export async function readBytes(folder: string, bytes: string): Promise<Buffer | null> {
  const found = await readFile(join(folder, BYTES, bytes)).catch(() => null)
  return found && digestOf(found) === bytes ? found : null
}

/** Whether the bytes of a digest are there, and are what they were. */
export async function hasBytes(folder: string, bytes: string): Promise<boolean> {
  return (await readBytes(folder, bytes)) !== null
}

/**
 * Puts bytes into a site, of which somebody has looked whether they are there. What lies in its place already stays, as a file
 * that a publisher wants copied does. Throws where one cannot be put: a site without it would not be whole.
 *
 * @param files the digest of the bytes of each file
 */
export async function lendBytes(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const folders = new Set([...files.keys()].map((file) => dirname(file)))
  for (const one of folders) await mkdir(one, { recursive: true })
  await eachOf([...files], async ([file, bytes]) => {
    const from = join(folder, BYTES, bytes)
    await link(from, file).catch(async (fault: unknown) => {
      if (!isThere(fault)) await copyFile(from, file, constants.COPYFILE_EXCL).catch(unlessThere)
    })
  })
}

function isThere(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'EEXIST'
}

function unlessThere(fault: unknown): void {
  if (!isThere(fault)) throw fault
}

/** Many files at a time, and not all at once. */
async function eachOf<One>(all: readonly One[], run: (one: One) => Promise<void>): Promise<void> {
  for (let from = 0; from < all.length; from += AT_ONCE) await Promise.all(all.slice(from, from + AT_ONCE).map(run))
}

/**
 * Keeps the pages of a build that ended well. Their bytes lie in the site already and take no more room: they are linked where
 * the disk can. The list is replaced last, so that a build that is stopped leaves what the one before it kept.
 *
 * @param files where the bytes of each digest lie in the site
 */
export async function writeKept(folder: string, kept: KeptPages, files: ReadonlyMap<string, string>): Promise<void> {
  const bytes = join(folder, BYTES)
  await mkdir(bytes, { recursive: true })
  const present = new Set(await readdir(bytes))
  const needed = new Set(Object.values(kept.pages).map((page) => page.bytes))
  const missing = [...needed].filter((name) => !present.has(name))
  await eachOf(missing, async (name) => {
    const file = files.get(name)
    if (file !== undefined) await put(file, join(bytes, name))
  })
  await keepFile(join(folder, LIST), JSON.stringify(kept))
  for (const name of present) if (!needed.has(name)) await rm(join(bytes, name), { force: true })
}

/** So many files are linked at once. */
const AT_ONCE = 64

/** Kept to save time: what cannot be kept is made anew. */
async function put(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to).catch(() => undefined))
}

/** So many contents and addresses are kept pages of: those that were built last. */
const MOST_KEPT = 4

/** Removes what was kept longest ago of many contents. */
export async function pruneKept(around: string): Promise<void> {
  // A folder without a list is none of pages.
  const names = await readdir(around).catch(() => [])
  const built = await Promise.all(
    names.map(async (name) => {
      const found = await stat(join(around, name, LIST)).catch(() => null)
      return { name, at: found?.mtimeMs ?? 0 }
    }),
  )
  const old = built
    .filter(({ at }) => at > 0)
    .sort((a, b) => b.at - a.at)
    .slice(MOST_KEPT)
  for (const { name } of old) await rm(join(around, name), { recursive: true, force: true })
}
