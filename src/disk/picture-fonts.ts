import { createRequire } from 'node:module'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PROJECT } from './content-folder.ts'

/** Scripts that the serif of the site has, in the order in which they are looked up. */
export const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const
const WEIGHTS = [400, 600] as const
const PACKAGE = '@fontsource/source-serif-4'

/** One file of a font; `name` is that of its family, one for each script. */
export type PictureFont = {
  readonly name: string
  readonly weight: (typeof WEIGHTS)[number]
  readonly style: 'normal'
  readonly data: Buffer
}

/** The fonts of share pictures, and what they are: which package, which version. */
export async function readPictureFonts(): Promise<{ fonts: PictureFont[]; version: string; ranges: string }> {
  const require = createRequire(pathToFileURL(join(PROJECT, 'package.json')))
  const manifest = require.resolve(`${PACKAGE}/package.json`)
  const folder = dirname(manifest)
  const fonts = SCRIPTS.flatMap((script) =>
    WEIGHTS.map(async (weight) => ({
      name: `serif-${script}`,
      weight,
      style: 'normal' as const,
      data: await readFile(join(folder, 'files', `source-serif-4-${script}-${weight}-normal.woff`)),
    })),
  )
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string }
  return { fonts: await Promise.all(fonts), version, ranges: await readFile(join(folder, 'unicode.json'), 'utf8') }
}
