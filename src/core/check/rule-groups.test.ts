import { SITE_RULES } from './check-site.ts'
import { expect, test } from 'vitest'
import { READER_RULES } from '../parse/rules.ts'
import { ALL_RULES } from './rule-groups.ts'
import { CHECK_TEXTS } from './rules.ts'

test('every rule of reader and checks stands in one group, so that each has a help page', () => {
  const slugs = ALL_RULES.map((rule) => rule.slug)
  expect(slugs.toSorted()).toEqual([...READER_RULES, ...CHECK_TEXTS, ...SITE_RULES].map((rule) => rule.slug).toSorted())
})
