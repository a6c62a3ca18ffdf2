import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { atField, exampleDataset } from '../../tests/rule-example.ts'
import { check } from './check.ts'
import { CHECK_TEXTS, RULES, ruleFailed } from './rules.ts'

function problemsIn(example: string) {
  return check([exampleDataset(example)], atField)
}

function findingsIn(example: string): string[] {
  return problemsIn(example).map(({ file, message, fix, related = [] }) =>
    [`${file}: ${message}. ${fix}`, ...related.map((other) => `  see ${other.file}`)].join('\n'),
  )
}

function slugsIn(example: string) {
  return [...new Set(problemsIn(example).map((problem) => problem.rule))]
}

const shown = CHECK_TEXTS.filter((rule) => rule !== ruleFailed)

test.each(shown.map((rule) => [rule.slug, rule] as const))(
  'the wrong example of %s breaks that rule only',
  (_, rule) => {
    expect(slugsIn(rule.example.wrong)).toEqual([rule.slug])
  },
)

test.each(shown.map((rule) => [rule.slug, rule] as const))('the right example of %s breaks no rule', (_, rule) => {
  expect(slugsIn(rule.example.right)).toEqual([])
})

test('what an author is told of each wrong example is what it was', async () => {
  const told = shown.map(({ slug, severity, example }) => {
    const found = findingsIn(example.wrong)
    return [`# ${slug} (${severity})`, ...found, ''].join('\n')
  })
  await expect(told.join('\n')).toMatchFileSnapshot('../../tests/golden-told/rules.txt')
})

test('each rule has a file, a test and a help text of its own, and the list names them all', () => {
  const files = readdirSync(new URL('rules', import.meta.url))
  const expected = RULES.flatMap((rule) => [`${rule.slug}.test.ts`, `${rule.slug}.ts`])
  expect(files.sort()).toEqual(expected.sort())
  expect(new Set(CHECK_TEXTS.map((rule) => rule.slug)).size).toBe(CHECK_TEXTS.length)
})

test('help is written in full sentences and without the words of programmers', () => {
  for (const { title, why } of CHECK_TEXTS) {
    expect(why).toMatch(/^["A-Z].*\.$/)
    expect(title).toMatch(/^[A-Z].*[^.]$/)
    expect(`${title} ${why}`).not.toMatch(/\b(?:schema|parse|regex|null|undefined|frontmatter|array|string)\b/i)
  }
})
