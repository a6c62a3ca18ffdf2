import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where pictures are kept between builds. Who installs anew draws anew. */
const FOLDER = 'node_modules/.cache/parley-pictures'

/**
 * A picture that is drawn only where none was drawn from the same description before. Everything that it depends on has
 * to be in the description: words, look, and the versions of what draws.
 */
export async function cachedPicture(
  description: string,
  draw: () => Promise<Uint8Array>,
  folder = FOLDER,
): Promise<Uint8Array> {
  const file = join(folder, `${createHash('sha256').update(description).digest('hex')}.png`)
  const known = await readFile(file).catch(() => null)
  if (known) return known
  const drawn = await draw()
  await mkdir(folder, { recursive: true })
  // Written beside and moved, so that a build at the same time never reads half a picture.
  await writeFile(`${file}.${process.pid}`, drawn)
  await rename(`${file}.${process.pid}`, file)
  return drawn
}
