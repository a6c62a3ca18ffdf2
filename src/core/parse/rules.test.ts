import { expect, test } from 'vitest'
import { ALL_RULES } from '../check/rule-groups.ts'
import { parseRecord } from './parse-record.ts'
import { FIELD_RULES } from './rules/field-rules.ts'
import { TEXT_RULES } from './rules/text-rules.ts'
import { YAML_RULES } from './rules/yaml-rules.ts'
import { READER_RULES } from './rules.ts'

/** The rules found by an example, which is the path of a file as a comment and its fields. */
function rulesIn(example: string): Set<string> {
  const [, path = '', fields = ''] = /^# (\S+)\n([^]*)$/.exec(example) ?? []
  const result = parseRecord(`border-talks/${path}`, `---\n${fields}\n---\n`)
  return new Set(result.ok ? [] : result.problems.map((problem) => problem.rule))
}

const shown = [...YAML_RULES, ...FIELD_RULES, ...TEXT_RULES]

test.each(shown.map((rule) => [rule.slug, rule.example] as const))(
  'the wrong example of %s breaks it, and the right one does not',
  (slug, { wrong, right }) => {
    expect(rulesIn(wrong)).toContain(slug)
    expect(rulesIn(right)).not.toContain(slug)
  },
)

test('no two rules of the whole project have one slug', () => {
  const slugs = ALL_RULES.map((rule) => rule.slug)
  expect(new Set(slugs).size).toBe(slugs.length)
})

test('help is written in full sentences and without the words of programmers', () => {
  for (const { slug, title, why } of READER_RULES) {
    expect(slug).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    expect(why).toMatch(/^["A-Z].*\.$/)
    expect(title).toMatch(/^[A-Z].*[^.]$/)
    expect(`${title} ${why}`).not.toMatch(/\b(?:schema|parse|regex|null|undefined|frontmatter|array|string)\b/i)
  }
})
