import type { Stance } from '#core/model/stance.ts'

/**
 * A shape beside each stance word, so that a column can be scanned without relying on colour; drawn, since not every
 * machine has the letters for it. Filled where something is indispensable, open where not; up for asking, down for
 * refusing, round where nothing is settled. Paths in a field of 12 by 12.
 */
export const GLYPH = {
  requires: { path: 'M6 1.5 11 10.5H1z', filled: true },
  supports: { path: 'M6 1.5 11 10.5H1z', filled: false },
  accepts: { path: 'M1.5 6.5 4.5 9.5 10.5 2.5', filled: false },
  conditional: { path: 'M6 1 11 6 6 11 1 6z', filled: false },
  undecided: { path: 'M6 1.5a4.5 4.5 0 1 0 .01 0z', filled: false },
  opposes: { path: 'M6 10.5 1 1.5h10z', filled: false },
  'rules-out': { path: 'M6 10.5 1 1.5h10z', filled: true },
  declined: { path: 'M1.5 6h9', filled: false },
  unclear: { path: 'M3.5 4a2.5 2.5 0 1 1 3.6 2.2C6.3 6.6 6 7 6 8M6 10v.6', filled: false },
} as const satisfies Record<Stance, { path: string; filled: boolean }>
