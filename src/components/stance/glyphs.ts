import type { Stance } from '#core/model/stance.ts'

/**
 * A shape beside each stance word, so that a column can be scanned without relying on colour. Filled shapes for what is
 * indispensable, open ones for what is not; up for asking, down for refusing; round where nothing is settled.
 */
export const GLYPH = {
  requires: '▲',
  supports: '△',
  accepts: '✓',
  conditional: '◇',
  undecided: '○',
  opposes: '▽',
  'rules-out': '▼',
  unclear: '?',
} as const satisfies Record<Stance, string>
