import type { Dataset } from '../model/dataset.ts'
import { recordsOf } from '../model/records-of.ts'
import type { Rule } from './rule.ts'
import { RULES } from './rules.ts'

/**
 * The rules that have to be asked to find every error, for who heeds no warning: a site is built of content that has warnings. Reading
 * the wording of all records takes most of the time of all checks. What only warns is asked where a record accepts its
 * warning, since an acceptance of nothing is an error.
 */
export function rulesThatStop(datasets: readonly Dataset[]): readonly Rule[] {
  const accepted = new Set(datasets.flatMap(recordsOf).flatMap(({ accept }) => accept.map(({ rule }) => rule)))
  return RULES.filter(({ severity, slug }) => severity === 'error' || accepted.has(slug))
}
