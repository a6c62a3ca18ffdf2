import { apa } from './apa.ts'
import { bibtex } from './bibtex.ts'
import { chicago } from './chicago.ts'
import type { CslItem } from './csl-item.ts'
import { mla } from './mla.ts'
import { ris } from './ris.ts'

/** The styles in which a work is listed as a line to print. */
export const STYLES = { apa, chicago, mla } as const satisfies Record<string, (item: CslItem) => string>
export type Style = keyof typeof STYLES

/** The formats that citation programs read. */
export const CODES = {
  bibtex,
  ris,
  csl: (item) => JSON.stringify([item], null, 2),
} as const satisfies Record<string, (item: CslItem) => string>
export type CitationCode = keyof typeof CODES
