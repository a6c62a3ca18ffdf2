import type { AnyRecord, Position } from '../model/record.ts'
import type { Acceptance } from '../model/words.ts'
import { didYouMean } from '../problem/closest.ts'
import type { RuleText } from '../problem/rule-text.ts'
import type { Finding, RuleFinding } from './rule.ts'

/**
 * Drops the warnings that their records accept, and adds what is wrong with the acceptances: a rule that nobody knows,
 * an error, or a warning that is not there. A position that another supersedes is history, which nobody is to rewrite: what
 * it accepts may have come of no use with the new one.
 *
 * @param judged the names of the rules that could see all they ask about: what accepts those of others is never called needless
 */
export function honourAcceptances(
  records: readonly AnyRecord[],
  found: readonly RuleFinding[],
  rules: readonly RuleText[],
  judged: ReadonlySet<string>,
): RuleFinding[] {
  const severities = new Map(rules.map((rule) => [rule.slug, rule.severity]))
  const fired = new Set(found.map(({ rule, finding }) => keyOf(finding.record, rule.slug)))
  const accepted = new Set<string>()
  const superseded = new Set(records.flatMap((record) => (record.type === 'position' ? supersededBy(record) : [])))
  const faults = records.flatMap((record) =>
    record.accept.flatMap((acceptance, at): RuleFinding[] => {
      const key = keyOf(record, acceptance.rule)
      const severity = severities.get(acceptance.rule)
      if (severity === undefined) return [unknown(record, at, acceptance, rules)]
      if (severity === 'error') return [refused(record, at, acceptance)]
      if (fired.has(key) && !accepted.has(key)) {
        accepted.add(key)
        return []
      }
      const isHistory = superseded.has(`${record.comparison}/${record.id}`)
      return judged.has(acceptance.rule) && !isHistory ? [needless(record, at, acceptance)] : []
    }),
  )
  return [...found.filter(({ rule, finding }) => !accepted.has(keyOf(finding.record, rule.slug))), ...faults]
}

export const unknownRule: RuleText = {
  slug: 'unknown-rule',
  severity: 'error',
  title: 'An acceptance names a rule that exists',
  why: 'A misspelt name accepts nothing, and the warning would stay.',
  example: {
    wrong: '# gaps/border-north.md\naccept:\n  - rule: gap-answerd\n    reason: The statement was found later.',
    right: '# gaps/border-north.md\naccept: []',
  },
}

export const acceptedError: RuleText = {
  slug: 'accepted-error',
  severity: 'error',
  title: 'Only warnings can be accepted',
  why: 'A warning asks a person to judge. An error would make the site say something false or lose something, whatever the reason.',
  example: {
    wrong: '# issues/border.md\naccept:\n  - rule: unknown-option\n    reason: It will be added.',
    right: '# issues/border.md\naccept: []',
  },
}

export const needlessAcceptance: RuleText = {
  slug: 'needless-acceptance',
  severity: 'error',
  title: 'An acceptance is removed once it is no longer needed',
  why: 'An acceptance left behind would one day hide a new problem that nobody has looked at.',
  example: {
    wrong: '# gaps/border-north.md\naccept:\n  - rule: gap-answered\n    reason: The statement was found later.',
    right: '# gaps/border-north.md\naccept: []',
  },
}

export const ACCEPTANCE_TEXTS: readonly RuleText[] = [unknownRule, acceptedError, needlessAcceptance]

function unknown(record: AnyRecord, at: number, { rule }: Acceptance, rules: readonly RuleText[]): RuleFinding {
  const warnings = rules.filter(({ severity }) => severity === 'warning').map(({ slug }) => slug)
  const message = `found "${rule}", expected the name of a rule that warns`
  const fix = didYouMean(rule, warnings, 'Copy the name from the message of the warning.')
  return { rule: unknownRule, finding: finding(record, at, message, fix) }
}

function refused(record: AnyRecord, at: number, { rule }: Acceptance): RuleFinding {
  const message = `found the rule "${rule}", which finds errors, expected one that warns`
  return { rule: acceptedError, finding: finding(record, at, message, 'Mend the error, and remove the acceptance.') }
}

function needless(record: AnyRecord, at: number, { rule }: Acceptance): RuleFinding {
  const message = `found an acceptance of "${rule}", but nothing here that it would accept`
  return { rule: needlessAcceptance, finding: finding(record, at, message, 'Remove the acceptance.') }
}

function finding(record: AnyRecord, at: number, message: string, fix: string): Finding {
  return { record, path: ['accept', at, 'rule'], message, fix }
}

function supersededBy({ comparison, supersedes }: Position): string[] {
  return supersedes.map((id) => `${comparison}/${id}`)
}

function keyOf(record: AnyRecord, slug: string): string {
  return `${record.file} ${slug}`
}
