import type { Dataset } from '../model/dataset.ts'
import type { Locate } from '../model/field-path.ts'
import { compareProblems, type Problem } from '../model/problem.ts'
import type { AnyRecord } from '../model/record.ts'
import { honourAcceptances } from './acceptance.ts'
import { recordsOf } from '../model/records-of.ts'
import type { Rule, RuleFinding } from './rule.ts'
import { ruleFailed, RULES } from './rules.ts'
import { isKnown } from './wordings/wording-of.ts'

/**
 * Holds the records of all comparisons against all rules. Gives the problems in the order of files and lines, each
 * where it stands in its author's file, less the warnings that a record accepts. An acceptance that accepts nothing is
 * itself a problem, and so is a rule that fails.
 *
 * @param locate finds the fields of a record in its author's file
 * @param brokenFiles files below the content folder that exist but gave no record: what names them is not reported
 * @param language the language of the publisher's own words
 */
export function check(
  datasets: readonly Dataset[],
  locate: (record: AnyRecord) => Locate,
  brokenFiles: ReadonlySet<string> = new Set(),
  rules: readonly Rule[] = RULES,
  language = 'en',
): Problem[] {
  return datasets
    .flatMap((dataset) => {
      const isWhole = ![...brokenFiles].some((file) => file.startsWith(`${dataset.comparison.id}/`))
      const asked = rules.filter(({ needsAll }) => isWhole || !needsAll)
      const found = asked.flatMap((rule) => runRule(rule, dataset, language))
      const left = found.filter(({ finding }) => !finding.missing?.some((file) => brokenFiles.has(file)))
      // What a broken file would say is unknown: an acceptance that looks needless may not be once it is mended. Nor is one of a
      // rule that cannot read the language.
      const isJudged = ({ readsWords }: Rule) => isWhole && (!readsWords || isKnown(language, readsWords))
      return honourAcceptances(recordsOf(dataset), left, rules, new Set(rules.filter(isJudged).map(({ slug }) => slug)))
    })
    .map((found) => toProblem(found, locate))
    .sort(compareProblems)
}

function runRule(rule: Rule, dataset: Dataset, language: string): RuleFinding[] {
  try {
    return rule.check(dataset, language).map((finding) => ({ rule, finding }))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = `the rule "${rule.slug}" could not be run on this comparison: ${reason}`
    const fix = 'This is a fault of the program, not of your records. Please report it with this message.'
    return [{ rule: ruleFailed, finding: { record: dataset.comparison, path: [], message, fix } }]
  }
}

function toProblem({ rule, finding }: RuleFinding, locate: (record: AnyRecord) => Locate): Problem {
  const { record, path, atKey, message, fix, related } = finding
  return {
    ...locate(record)(path, atKey),
    severity: rule.severity,
    rule: rule.slug,
    message,
    ...(fix === undefined ? {} : { fix }),
    ...(related === undefined ? {} : { related: related.map((place) => locate(place.record)(place.path)) }),
  }
}
