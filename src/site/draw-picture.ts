import { Resvg } from '@resvg/resvg-js'
import satori from 'satori'
import { once } from '#core/model/once.ts'
import { cachedPicture } from '#disk/picture-cache.ts'
import { readPictureFonts } from '#disk/picture-fonts.ts'

/** A tree of elements as a PNG. What was drawn before, from the same tree and fonts, is not drawn again. */
export async function drawPicture(tree: object, size: { width: number; height: number }): Promise<Uint8Array> {
  const { fonts: files, version } = await fonts()
  return cachedPicture(JSON.stringify([LOOK, version, size, tree]), async () => {
    const svg = await satori(tree as Parameters<typeof satori>[0], { ...size, fonts: files })
    return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng()
  })
}

/** To be raised with the libraries that draw, if a newer version of them draws differently. */
const LOOK = 1

const fonts = once(readPictureFonts)
