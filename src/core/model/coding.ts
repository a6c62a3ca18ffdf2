import type { ComparisonId, IssueId, OptionId, PositionId } from './ids.ts'
import { text, z } from './schema.ts'
import { STANCES, type Stance } from './stance.ts'

/** What a coder writes where the words say nothing about an option. */
export const NO_STANCE = 'no-stance'

/** What can stand in a coder's cell: one position and one option of its issue. */
export const CODES = [...STANCES, NO_STANCE] as const

export type Code = Stance | typeof NO_STANCE

/** A coder's file: `coding/<coder>/<issue>.yaml`. Who coded, and which issue, its path says. */
export const codingSchema = z.strictObject({
  /** How the coder worked, in the publisher's words, where it is not as the method page says. Shown with the figures. */
  note: text.optional(),
  /**
   * For each position of the issue, by its file name: for each option what the words say; empty while not coded. Whether these
   * are there is for the checks to say.
   */
  positions: z.record(z.string(), z.record(z.string(), z.enum(CODES).nullable())),
})

/** What one coder read in one position about one option. */
export type CodedCell = {
  readonly position: PositionId
  readonly option: OptionId
  /** Null while it is not coded. */
  readonly code: Code | null
  /** Where it stands in the coder's file, from 1. */
  readonly line: number
}

/** What one coder read in the positions of one issue, apart from what is published. */
export type Coding = {
  readonly comparison: ComparisonId
  readonly coder: string
  readonly issue: IssueId
  readonly file: string
  /** How the coder worked; null where it is as the method page says. */
  readonly note: string | null
  /** In the order of the file. */
  readonly cells: readonly CodedCell[]
}
