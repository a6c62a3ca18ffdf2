import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { digestOf } from './digest.ts'

/** Parts of pages that one build keeps for the next, as texts. */
export type PartStore = {
  /** The text of a digest; null where it was not kept, or somebody touched it. */
  readonly read: (digest: string) => string | null
  /** Keeps a text and gives its digest; null where it cannot be kept. */
  readonly write: (text: string) => string | null
  /** Removes all but the texts of these digests. */
  readonly retain: (needed: ReadonlySet<string>) => void
}

/** The parts that are kept in a folder. Several threads may write into one. */
export function partStore(folder: string): PartStore {
  const place = join(folder, 'parts')
  const read = (digest: string): string | null => {
    try {
      const text = readFileSync(join(place, digest), 'utf8')
      return digestOf(text) === digest ? text : null
    } catch {
      return null
    }
  }
  return {
    read,
    write: (text) => {
      const digest = digestOf(text)
      const beside = join(place, `${digest}.${threadId}`)
      try {
        mkdirSync(place, { recursive: true })
        writeFileSync(beside, text)
        renameSync(beside, join(place, digest))
        return digest
      } catch {
        // What is left of it is removed with all that is not needed.
        return null
      }
    },
    retain: (needed) => {
      for (const name of namesIn(place)) if (!needed.has(name)) rmSync(join(place, name), { force: true })
    },
  }
}

/** The names of what is in a folder; none where there is no such folder. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
