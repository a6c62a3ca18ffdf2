import { BODY_RULES } from '../parse/rules/body-rules.ts'
import { FIELD_RULES } from '../parse/rules/field-rules.ts'
import { FILE_RULES } from '../parse/rules/file-rules.ts'
import { TEXT_RULES } from '../parse/rules/text-rules.ts'
import { YAML_RULES } from '../parse/rules/yaml-rules.ts'
import { ACCEPTANCE_TEXTS } from './acceptance.ts'
import { SITE_RULES } from './check-site.ts'
import type { RuleText } from '../problem/rule-text.ts'
import { NEUTRALITY_RULES, RECORD_RULES, ruleFailed } from './rules.ts'

/** All rules of the project by what they are about, in the order in which a contributor meets them. */
export const RULE_GROUPS = {
  file: FILE_RULES,
  writing: YAML_RULES,
  fields: FIELD_RULES,
  characters: TEXT_RULES,
  body: BODY_RULES,
  records: RECORD_RULES,
  neutrality: NEUTRALITY_RULES,
  site: SITE_RULES,
  acceptance: [...ACCEPTANCE_TEXTS, ruleFailed],
} as const satisfies Record<string, readonly RuleText[]>

export type RuleGroup = keyof typeof RULE_GROUPS

/** The texts of all rules; each has a help page. */
export const ALL_RULES: readonly RuleText[] = Object.values(RULE_GROUPS).flat()
