import { apa } from './apa.ts'
import { bibtex } from './bibtex.ts'
import { chicago } from './chicago.ts'
import { noteOf, type CslItem } from './csl-item.ts'
import { mla } from './mla.ts'
import { inRow } from './reference-parts.ts'
import { ris } from './ris.ts'

/** The styles in which a work is listed as a line to print. */
export const STYLES = {
  apa: withAccess(apa),
  chicago: withAccess(chicago),
  mla: withAccess(mla),
} as const satisfies Record<string, (item: CslItem) => string>
export type Style = keyof typeof STYLES

/** A style that says at its end what to know before going there. */
function withAccess(style: (item: CslItem) => string): (item: CslItem) => string {
  return (item) => inRow(style(item), item.access)
}

/** The formats that citation programs read. */
export const CODES = {
  bibtex,
  ris,
  csl: ({ access, ...item }) => JSON.stringify([{ ...item, note: noteOf({ ...item, access }) }], null, 2),
} as const satisfies Record<string, (item: CslItem) => string>
export type CitationCode = keyof typeof CODES
