import type { RuleText } from '../problem/rule-text.ts'
import { BODY_RULES } from './rules/body-rules.ts'
import { FIELD_RULES } from './rules/field-rules.ts'
import { FILE_RULES } from './rules/file-rules.ts'
import { TEXT_RULES } from './rules/text-rules.ts'
import { YAML_RULES } from './rules/yaml-rules.ts'

const ALL = [...FILE_RULES, ...YAML_RULES, ...FIELD_RULES, ...TEXT_RULES, ...BODY_RULES] as const

/** The slugs of all problems that reading a file can raise. */
export type ReaderSlug = (typeof ALL)[number]['slug']

/**
 * The texts of all problems that are found while files are read, one by one: by `core/parse`, `markdown` and `disk`.
 * A help page is made from each.
 */
export const READER_RULES: readonly (RuleText & { readonly slug: ReaderSlug })[] = ALL
