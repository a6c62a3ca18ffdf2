import type { Dataset } from '../model/dataset.ts'
import type { FieldPath } from '../model/field-path.ts'
import type { Severity } from '../model/problem.ts'
import type { AnyRecord } from '../model/record.ts'

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

/** What every rule says about itself; the page `/problems/<rule>/` is made from it. */
export type RuleText = {
  /** The slug, which never changes once published. */
  readonly slug: string
  readonly severity: Severity
  /** The rule as a short sentence: what must hold. */
  readonly title: string
  /** Why it is asked for, in a sentence or two that a contributor who is no programmer understands. */
  readonly why: string
  /**
   * A frontmatter that breaks the rule, and the same one mended; only the fields that matter, each file under its path
   * as a comment. The tests hold both to what they say. Empty where no record can cause it.
   */
  readonly example: { readonly wrong: string; readonly right: string }
}

/**
 * A check across the records of a comparison. It returns what it finds, in any order, and never throws. It may ask for the
 * language of the publisher's own words, which is English unless it is told.
 */
export type Rule = RuleText & {
  /** Whether it finds what is too little or too much of the whole: not asked while a file of the comparison is broken. */
  readonly needsAll?: true
  readonly check: (dataset: Dataset, language?: string) => readonly Finding[]
}
