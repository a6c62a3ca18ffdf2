import type { Dataset } from '../model/dataset.ts'
import type { FieldPath } from '../model/field-path.ts'
import type { AnyRecord } from '../model/record.ts'
import type { RuleText } from '../problem/rule-text.ts'
import type { Extent } from './wordings/wording-of.ts'

/** One thing a rule found. Where it stands in the file is worked out afterwards, from the record and the path. */
export type Finding = {
  readonly record: AnyRecord
  /** The field it is about; points at its key if the rule asks for `atKey`, else at its value. */
  readonly path: FieldPath
  readonly atKey?: boolean
  /** What was found and what was expected, in the author's words, without a full stop at the end. */
  readonly message: string
  /** What to do about it, as a sentence. */
  readonly fix?: string
  /** Other places that have to do with it. */
  readonly related?: readonly { readonly record: AnyRecord; readonly path: FieldPath }[]
  /**
   * The files, below the content folder, whose absence it is about. It is dropped where one of them exists but has
   * errors of its own: those are the ones to mend.
   */
  readonly missing?: readonly string[]
}

/** A finding with the rule that found it. */
export type RuleFinding = { readonly rule: RuleText; readonly finding: Finding }

/**
 * A check across the records of a comparison. It returns what it finds, in any order, and never throws. It may ask for the
 * language of the publisher's own words, which is English unless it is told.
 */
export type Rule = RuleText & {
  /** Whether it finds what is too little or too much of the whole: not asked while a file of the comparison is broken. */
  readonly needsAll?: true
  /**
   * What it has to know of the language of the publisher's words: which take a side, or everything. Where nobody has written that
   * down it finds less.
   */
  readonly readsWords?: Extent
  readonly check: (dataset: Dataset, language?: string) => readonly Finding[]
}
