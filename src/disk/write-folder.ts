import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { swapFolder, type Swap } from './swap-folder.ts'

/** Writes files, by their paths, into an output folder: all of them, or after a fault none. Rules as for `swapFolder`. */
export async function writeFolder(
  files: ReadonlyMap<string, string | Uint8Array>,
  swap: Omit<Swap, 'from'>,
): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'parley-'))
  try {
    for (const [name, content] of files) {
      await mkdir(dirname(join(work, 'files', name)), { recursive: true })
      await writeFile(join(work, 'files', name), content)
    }
    await swapFolder({ ...swap, from: join(work, 'files') })
  } finally {
    await rm(work, { recursive: true, force: true }).catch(() => undefined)
  }
}
