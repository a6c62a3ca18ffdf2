import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { keepFile } from './keep-file.ts'
import { believedStamp, isThere, linkFile, linkUnlessThere, stampOf } from './link-file.ts'

/** A page as it was made: from what, and the digest of its bytes. */
export type KeptPage = {
  /** Where it lies in the site. */
  readonly file: string
  /** What the page was given by its route. */
  readonly key: string
  /** The number of the list of what it read. */
  readonly reads: number
  readonly bytes: string
  /** How large the file of its bytes was and when it was last written, by which one that somebody touched is known. */
  readonly stamp: string
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

/**
 * The present stamp of the bytes of a page; null where they are not there, or somebody touched them: a site shares its files with
 * what is kept, and whoever writes into one changes both.
 */
export function stampOfBytes(folder: string, { bytes, stamp }: KeptPage): string | null {
  return believedStamp(join(folder, BYTES, bytes), stamp, bytes)
}

/** Pages that are kept and belong into a site, by their paths in it. Somebody has looked whether their bytes are there. */
export type Lent = {
  readonly folder: string
  readonly files: ReadonlyMap<string, { readonly bytes: string; readonly stamp: string }>
}

/**
 * Puts pages that are kept into a site. What lies in the place of one already stays, as a file that a publisher wants copied does. Throws
 * where one cannot be put: a site without it would not be whole.
 *
 * Nothing else goes on meanwhile, and there are tens of thousands of files: one after the other they take a tenth of the time.
 */
export function lendPages({ folder, files }: Lent, site: string): void {
  for (const one of new Set([...files.keys()].map((file) => dirname(join(site, file)))))
    mkdirSync(one, { recursive: true })
  for (const [file, { bytes }] of files) linkUnlessThere(join(folder, BYTES, bytes), join(site, file))
}

/** Which of such pages lie in a site as they are kept, as far as a file that still has its stamp does. */
export function lyingIn(site: string, { files }: Lent): Set<string> {
  return new Set([...files].flatMap(([file, { stamp }]) => (stampOf(join(site, file)) === stamp ? [file] : [])))
}

/**
 * Keeps the pages of a build that ended well. Their bytes lie in the site already and take no more room: they are linked where
 * the disk can. The list is replaced last, so that a build that is stopped leaves what the one before it kept.
 *
 * @param made where the bytes of each digest lie in the site that were made now: they take the place of what lay there, which may
 *   have been touched
 */
export async function writeKept(folder: string, kept: MadePages, made: ReadonlyMap<string, string>): Promise<void> {
  const bytes = join(folder, BYTES)
  mkdirSync(bytes, { recursive: true })
  const present = new Set(readdirSync(bytes))
  const needed = new Set(Object.values(kept.pages).map((page) => page.bytes))
  for (const [name, file] of made) {
    if (present.has(name)) rmSync(join(bytes, name), { force: true })
    put(file, join(bytes, name))
  }
  const pages = Object.entries(kept.pages).flatMap(([name, page]) => {
    const stamp = (made.has(page.bytes) ? null : page.stamp) ?? stampOf(join(bytes, page.bytes))
    return stamp === null ? [] : [[name, { ...page, stamp }] as const]
  })
  await keepFile(join(folder, LIST), JSON.stringify({ ...kept, pages: Object.fromEntries(pages) } satisfies KeptPages))
  for (const name of present) if (!needed.has(name)) rmSync(join(bytes, name), { force: true })
}

/** What a build has to tell of its pages. The files of those that it made are looked at when they are kept. */
export type MadePages = Omit<KeptPages, 'pages'> & { readonly pages: Readonly<Record<string, MadePage>> }
export type MadePage = Omit<KeptPage, 'stamp'> & { readonly stamp: string | null }

/**
 * Gives a function that writes pages into a site, each unless something lies in its place: a file that a publisher wants copied comes
 * before it. Which folders are there is asked of the disk once.
 */
export function pageWriter(site: string): (file: string, bytes: Uint8Array) => void {
  const folders = new Set<string>()
  return (file, bytes) => {
    const place = join(site, file)
    const folder = dirname(place)
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
    try {
      writeFileSync(place, bytes, { flag: 'wx' })
    } catch (fault) {
      if (!isThere(fault)) throw fault
    }
  }
}

/** Kept to save time: what cannot be kept is made anew. */
function put(from: string, to: string): void {
  try {
    linkFile(from, to)
  } catch {
    return
  }
}

/** So many contents and addresses are kept pages of: those that were built last. */
const MOST_KEPT = 8
const NOTE = 'built.txt'

/** Notes that a site was built of which a folder keeps something, and removes what is kept of those that were built longest ago. */
export async function noteBuilt(folder: string): Promise<void> {
  await keepFile(join(folder, NOTE), '')
  const around = dirname(folder)
  const built = readdirSync(around).map((name) => ({
    name,
    // A folder without a note holds something else.
    at: statSync(join(around, name, NOTE), { throwIfNoEntry: false })?.mtimeMs ?? 0,
  }))
  const old = built
    .filter(({ at }) => at > 0)
    .sort((a, b) => b.at - a.at)
    .slice(MOST_KEPT)
  for (const { name } of old) rmSync(join(around, name), { recursive: true, force: true })
}
