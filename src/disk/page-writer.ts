import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isThere } from './link-file.ts'

/** A page in parts, of which none is held for longer than it takes to write it; most pages are one. */
export type PageBytes = Iterable<Uint8Array> | AsyncIterable<Uint8Array>

/** What was written of a page: the digest of its bytes, and how many there are. */
export type WrittenPage = { readonly bytes: string; readonly size: number }

export type PageWriter = (file: string, parts: PageBytes) => Promise<WrittenPage>

/**
 * Gives a function that writes pages into a site, each unless something lies in its place: a file that a publisher wants copied comes
 * before it, and what would have been written is told all the same. Which folders are there is asked of the disk once.
 */
export function pageWriter(site: string): PageWriter {
  const folders = new Set<string>()
  return async (file, parts) => {
    const place = join(site, file)
    const folder = dirname(place)
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
    const open = openUnlessThere(place)
    const hash = createHash('sha256')
    let size = 0
    try {
      for await (const part of parts) {
        hash.update(part)
        size += part.length
        if (open !== null) writeFileSync(open, part)
      }
    } finally {
      if (open !== null) closeSync(open)
    }
    return { bytes: hash.digest('hex'), size }
  }
}

function openUnlessThere(place: string): number | null {
  try {
    return openSync(place, 'wx')
  } catch (fault) {
    if (isThere(fault)) return null
    throw fault
  }
}
