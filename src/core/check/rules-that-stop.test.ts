import { expect, test } from 'vitest'
import { exampleDataset } from '../../tests/rule-example.ts'
import type { Dataset } from '../model/dataset.ts'
import { check } from './check.ts'
import { CHECK_TEXTS, RULES } from './rules.ts'
import { rulesThatStop } from './rules-that-stop.ts'

const locate =
  ({ file }: { readonly file: string }) =>
  () => ({ file, line: 1, column: 1 })

const found = (dataset: Dataset, rules = RULES) => check([dataset], locate, new Set(), rules)

const examples = CHECK_TEXTS.flatMap(({ slug, example }) => [
  [slug, 'wrong', example.wrong] as const,
  [slug, 'right', example.right] as const,
])

test.each(examples)('who asks what stops a build finds all errors: %s, %s', (_, __, example) => {
  const dataset = exampleDataset(example)
  const errors = (rules = RULES) =>
    found(dataset, rules)
      .filter(({ severity }) => severity === 'error')
      .map(({ file, rule, message }) => ({ file, rule, message }))
  expect(errors(rulesThatStop([dataset]))).toEqual(errors())
})

test('a rule that only warns is asked where a record accepts its warning, and nowhere else', () => {
  const without = exampleDataset('# gaps/border-north.md')
  const accepting = exampleDataset('# gaps/border-north.md\naccept: [{ rule: gap-answered, reason: Found later. }]')
  expect(rulesThatStop([without]).map(({ slug }) => slug)).not.toContain('gap-answered')
  expect(found(accepting, rulesThatStop([accepting])).map(({ rule }) => rule)).toContain('needless-acceptance')
})
