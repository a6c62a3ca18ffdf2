import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Keeps something to save time: what cannot be kept, on a full disk or one that is closed to us, is made anew the next time. */
export async function keepIfPossible(keep: () => void | Promise<void>): Promise<void> {
  try {
    await keep()
  } catch {
    return
  }
}

/**
 * Writes a file that is kept for the next build, in the place of what was kept there: beside it first, and moved when it is
 * whole, so that a build at the same time never reads half of it. Throws where it cannot be kept, and leaves nothing then.
 */
export async function keepFile(file: string, content: string | Uint8Array | Iterable<string>): Promise<void> {
  const beside = `${file}.${randomUUID()}`
  await mkdir(dirname(file), { recursive: true })
  try {
    await writeFile(beside, content)
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
