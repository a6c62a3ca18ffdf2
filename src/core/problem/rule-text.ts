import type { Severity } from '../model/problem.ts'

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
