import type { Stance } from '#core/model/stance.ts'
import { GLYPH } from '#components/stance/glyphs.ts'
import { colour } from '#site/colour.ts'
import { box, HEIGHT, line, WIDTH, type PictureElement } from './picture-element.ts'

export const INNER = WIDTH - 2 * 64

/** The frame of every picture: a rule at the top, what it is about, and at the foot whose site it is. */
export function pictureFrame(site: string, foot: string, ...children: (PictureElement | false | undefined)[]) {
  return box(
    {
      flexDirection: 'column',
      boxSizing: 'border-box',
      ...{
        width: WIDTH,
        height: HEIGHT,
        padding: '48px 64px 40px',
        background: colour('ground'),
        color: colour('ink'),
      },
      ...{ fontFamily: FAMILIES, borderTop: `12px solid ${colour('rule-strong')}` },
    },
    ...children,
    box(
      {
        ...{ marginTop: 'auto', paddingTop: 16, borderTop: `2px solid ${colour('rule')}`, fontSize: 24 },
        ...{ color: colour('muted'), justifyContent: 'space-between', width: INNER },
      },
      line({ lineClamp: 1, maxWidth: 800 }, foot),
      line({ lineClamp: 1, maxWidth: 260 }, site),
    ),
  )
}

/**
 * A stance as a shape and words; colour comes third, as on the pages. Two lines, since the end of a term may be what it
 * turns on.
 */
export function stanceLine(stance: Stance, text: string, size: number): PictureElement {
  const { path, filled } = GLYPH[stance]
  const paint = colour(LEANING[stance])
  const shape = { d: path, fill: filled ? paint : 'none', stroke: paint, strokeWidth: 1.4 }
  return box(
    { alignItems: 'center', color: paint, fontSize: size, fontWeight: 600 },
    {
      type: 'svg',
      props: {
        ...{ width: size * 0.8, height: size * 0.8, viewBox: '0 0 12 12', style: { marginRight: 12, flexShrink: 0 } },
        children: { type: 'path', props: shape },
      },
    },
    line({ lineClamp: 2, lineHeight: 1.2 }, text),
  )
}

const LEANING = {
  requires: 'for',
  supports: 'for',
  accepts: 'for',
  conditional: 'open',
  undecided: 'open',
  opposes: 'against',
  'rules-out': 'against',
  declined: 'unsettled',
  unclear: 'unsettled',
} as const satisfies Record<Stance, string>

/** One family for each script, in the order in which they are looked up for a letter. */
const FAMILIES = 'serif-latin, serif-latin-ext, serif-cyrillic, serif-cyrillic-ext, serif-greek, serif-vietnamese'
