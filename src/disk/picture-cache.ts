import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { WORKPLACE } from './content-folder.ts'
import { digestOf } from './digest.ts'
import { keepFile } from './keep-file.ts'

/** Where pictures are kept between builds. Who installs anew draws anew. */
const FOLDER = join(WORKPLACE, 'node_modules/.cache/parley-pictures')

/**
 * A picture that is drawn only where none was drawn from the same description before, nor is being drawn now. Everything
 * that it depends on has to be in the description: words, look, and the versions of what draws.
 */
export async function cachedPicture(
  description: string,
  draw: () => Promise<Uint8Array>,
  folder = FOLDER,
): Promise<Uint8Array> {
  const file = join(folder, `${digestOf(description)}.png`)
  const begun = drawing.get(file)
  if (begun) return begun
  const picture = drawOnce(file, draw).finally(() => drawing.delete(file))
  drawing.set(file, picture)
  return picture
}

/** Pictures that are being drawn, by their files: pages are made several at a time, and some look the same. */
const drawing = new Map<string, Promise<Uint8Array>>()

async function drawOnce(file: string, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const known = await readFile(file).catch(() => null)
  if (known) return known
  const drawn = await draw()
  // Kept to save time: where it cannot be, the picture is there all the same.
  await keepFile(file, drawn).catch(() => undefined)
  return drawn
}
