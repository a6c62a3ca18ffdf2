import type { FieldPath } from '../model/field-path.ts'
import { contrastOf, LEAST_CONTRAST } from '../model/colour.ts'
import type { ColourPair, Colours } from '../model/own-site.ts'
import type { Site } from '../model/site.ts'

type Name = keyof Colours

/** What is written in these colours, and on which grounds it stands. */
const TEXTS: Readonly<Partial<Record<Name, readonly Name[]>>> = {
  ink: ['ground', 'surface', 'mark'],
  muted: ['ground', 'surface'],
  accent: ['ground', 'surface'],
  for: ['ground', 'surface'],
  against: ['ground', 'surface'],
  open: ['ground', 'surface'],
  unsettled: ['ground', 'surface'],
}

/**
 * The pairs of text and ground that a publisher's colours make hard to read, each with the field that is to blame. Colours that
 * the publisher leaves alone are those of `usual`; among these nothing is looked for.
 */
export function hardToRead(
  { colours = {}, accent }: Pick<Site, 'colours' | 'accent'>,
  usual: ReadonlyMap<string, ColourPair>,
): { path: FieldPath; message: string }[] {
  const colour = (name: Name) => colours[name] ?? usual.get(name)
  return Object.entries(TEXTS).flatMap(([text, grounds]) =>
    grounds.flatMap((ground) =>
      (['light', 'dark'] as const).flatMap((scheme) => {
        const own = ([text as Name, ground] as const).find((name) => colours[name] !== undefined)
        // The accent alone is lightened on the dark ground until it can be read; on the light one its own field is checked.
        const [front, back] = [
          text === 'accent' && accent && !colours.accent && scheme === 'light'
            ? accent
            : colour(text as Name)?.[scheme],
          colour(ground)?.[scheme],
        ]
        if (own === undefined || front === undefined || back === undefined) return []
        const contrast = contrastOf(front, back)
        if (contrast >= LEAST_CONTRAST) return []
        const message = `found ${text} ${front} on ${ground} ${back}, a contrast of ${contrast.toFixed(2)}:1, expected ${LEAST_CONTRAST}:1 or more`
        return [{ path: ['colours', own, scheme], message }]
      }),
    ),
  )
}

/** The colours of the pages as their stylesheet has them, by name. */
export function usualColours(tokens: string): ReadonlyMap<string, ColourPair> {
  const found = tokens.matchAll(/--([a-z-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/gi)
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]))
}
