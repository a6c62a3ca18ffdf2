import type { Element } from 'hast'
import { element } from '#components/markup/element.ts'

/** A shape drawn in a field of 12 by 12, for the eye only. */
export function glyph({ path, filled = false }: { readonly path: string; readonly filled?: boolean }): Element {
  const attributes = { class: filled ? 'glyph filled' : 'glyph', viewBox: '0 0 12 12', 'aria-hidden': 'true' }
  return element('svg', attributes, element('path', { d: path }))
}
