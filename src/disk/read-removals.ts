import type { Locate } from '#core/model/field-path.ts'
import type { Problem } from '#core/model/problem.ts'
import type { Removal } from '#core/model/removal.ts'
import { parseRemoval, type RemovalPlace } from '#core/parse/parse-removal.ts'
import { readText } from './read-text.ts'

/** The notes on what had to go, with the files that gave none and why. */
export type ReadRemovals = {
  readonly read: readonly { readonly removal: Removal; readonly locate: Locate }[]
  readonly unread: readonly string[]
  readonly problems: readonly Problem[]
}

/** Reads the notes at these places, in their order. */
export function readRemovals(folder: string, places: readonly RemovalPlace[]): ReadRemovals {
  const read: ReadRemovals['read'][number][] = []
  const unread: string[] = []
  const problems: Problem[] = []
  for (const place of places) {
    const found = readText(folder, place.file)
    const result =
      'problem' in found ? ({ ok: false, problems: [found.problem] } as const) : parseRemoval(place, found.text)
    if (result.ok) read.push({ removal: result.removal, locate: result.locate })
    else {
      unread.push(place.file)
      problems.push(...result.problems)
    }
  }
  return { read, unread, problems }
}
