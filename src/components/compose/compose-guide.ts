import type { Taker } from '#compose/hand-over.ts'
import type { Choice } from './form-context.ts'

/** What the form fetches before it starts: the hints of the guide, and where records go. */
export type ComposeGuide = Taker & {
  readonly language: string
  readonly comparisons: readonly Choice[]
  /** By type and path of the field. */
  readonly hints: Readonly<Record<string, Readonly<Record<string, string>>>>
}
