import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { keepFile } from './keep-file.ts'
import { readList, writeList, type KeptPage, type KeptPages } from './kept-list.ts'
import { namesIn, partStore } from './part-store.ts'
import { believedStamp, linkFile, linkUnlessThere, stampOf } from './link-file.ts'

const LIST = 'pages.jsonl'
const BYTES = 'bytes'

/** The list of the last build that ended well; null where there is none, it cannot be read, or it is of another base. */
export function readKept(folder: string, base: string): KeptPages | null {
  try {
    return readList(join(folder, LIST), base)
  } catch {
    return null
  }
}

/**
 * Gives a function that tells how a page is kept: its present stamp, and whether it lies in a site already. Null where it is not there,
 * or somebody touched it: a site shares its files with what is kept, and whoever writes into one changes both. One look is
 * enough where the disk has links, and there are tens of thousands of files.
 *
 * @param folder where it is kept
 * @param site where it was put by the build before
 */
export function lookForKept(folder: string, site: string): (page: KeptPage) => FoundPage | null {
  const kept = new Set(namesIn(join(folder, BYTES)))
  return ({ file, bytes, stamp }) => {
    if (!kept.has(bytes)) return null
    if (stampOf(join(site, file)) === stamp) return { stamp, isLying: true }
    const present = believedStamp(join(folder, BYTES, bytes), stamp, bytes)
    return present === null ? null : { stamp: present, isLying: false }
  }
}

export type FoundPage = { readonly stamp: string; readonly isLying: boolean }

/** Pages that are kept and belong into a site. Somebody has looked whether their bytes are there. */
export type Lent = {
  readonly folder: string
  /** The name of the bytes of each, by its path in the site. */
  readonly files: ReadonlyMap<string, string>
  /** Those that lie in the former site as they are kept. */
  readonly lying: ReadonlySet<string>
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
  for (const [file, bytes] of files) linkUnlessThere(join(folder, BYTES, bytes), join(site, file))
}

/**
 * Keeps the pages of a build that ended well. Their bytes lie in the site already and take no more room: they are linked where
 * the disk can. The list is replaced last, so that a build that is stopped leaves what the one before it kept.
 *
 * @param made the pages that were made now: their bytes take the place of what is kept of them, which may have been touched
 */
export async function writeKept(folder: string, kept: MadePages, made: Iterable<MadeBytes>): Promise<void> {
  const bytes = join(folder, BYTES)
  mkdirSync(bytes, { recursive: true })
  const present = new Set(readdirSync(bytes))
  const [needed, replaced] = [new Set<string>(), new Set<string>()]
  for (const [name, file] of made) {
    if (present.has(name)) {
      rmSync(join(bytes, name), { force: true })
      replaced.add(name)
    }
    put(file, join(bytes, name))
  }
  await writeList(join(folder, LIST), { ...kept, pages: stamped() })
  const parts = [...kept.reads.facts.values()].flatMap((fact) => ('part' in fact ? [fact.part] : []))
  partStore(folder).retain(new Set(parts))
  for (const name of present) if (!needed.has(name)) rmSync(join(bytes, name), { force: true })

  function* stamped(): Generator<readonly [string, KeptPage]> {
    for (const [name, page] of kept.pages) {
      needed.add(page.bytes)
      const stamp = (replaced.has(page.bytes) ? null : page.stamp) ?? stampOf(join(bytes, page.bytes))
      if (stamp !== null) yield [name, { ...page, stamp }]
    }
  }
}

/** The digest of a page, and the file that was made of it. */
type MadeBytes = readonly [digest: string, file: string]

/** What a build has to tell of its pages. The files of those that it made are looked at when they are kept. */
export type MadePages = Omit<KeptPages, 'pages'> & { readonly pages: Iterable<readonly [name: string, page: MadePage]> }
export type MadePage = Omit<KeptPage, 'stamp'> & { readonly stamp: string | null }

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
