import { expect, test } from 'vitest'
import { exampleDataset } from '../../tests/rule-example.ts'
import type { FieldPath, Locate } from '../model/field-path.ts'
import type { AnyRecord } from '../model/record.ts'
import { check } from './check.ts'
import type { Rule } from './rule.ts'
import { gapAnswered } from './rules/gap-answered.ts'
import { unknownReference } from './rules/unknown-reference.ts'

/** Stands in for the author's file: the line is that of the field's depth, the column tells key from value. */
function locate(record: AnyRecord): Locate {
  return (path: FieldPath, atKey) => ({ file: record.file, line: path.length + 1, column: atKey ? 1 : 2 })
}

function problemsIn(example: string, brokenFiles: readonly string[] = []) {
  return check([exampleDataset(example)], locate, new Set(brokenFiles))
}

const rulesIn = (example: string, brokenFiles: readonly string[] = []) =>
  problemsIn(example, brokenFiles).map((problem) => problem.rule)

const accepting = (rule: string) => `accept: [{ rule: ${rule}, reason: Found later. }]`

test('gives each finding its place, its rule and its severity, and the place of what it has to do with', () => {
  expect(problemsIn(gapAnswered.example.wrong)).toEqual([
    {
      ...{ file: 'talks/gaps/border-north.md', line: 2, column: 2, severity: 'warning', rule: 'gap-answered' },
      message: 'found a gap searched on 2025-07-01, but border/north has a position said on 2025-06-02',
      fix: 'Delete the gap; or, if one looked again later, give that day.',
      related: [{ file: 'talks/positions/border/2025-06-02-north.md', line: 2, column: 2 }],
    },
  ])
})

test('gives all problems of all comparisons, in the order of files', () => {
  const wrong = exampleDataset('# sources/b.md\n# sources/a.md\n# parties/north.md\nmember_of: [west]')
  const files = check([wrong, wrong], locate).map((problem) => problem.file)
  expect(files).toEqual([...files].sort())
  expect(files).toHaveLength(6)
})

test('a name of a file that exists but has errors of its own is not reported', () => {
  const example = '# parties/north.md\nmember_of: [west]\n# gaps/border-west.md'
  expect(rulesIn(example)).toEqual(['gap-name', 'unknown-reference'])
  expect(rulesIn(example, ['talks/parties/west.md'])).toEqual([])
  expect(rulesIn(example, ['other/parties/west.md'])).toEqual(['gap-name', 'unknown-reference'])
})

test('a warning that its record accepts is dropped', () => {
  expect(rulesIn(gapAnswered.example.wrong.replace('07-01', `07-01\n${accepting('gap-answered')}`))).toEqual([])
})

test('an acceptance on another record accepts nothing and is needless', () => {
  expect(rulesIn(`${gapAnswered.example.wrong}\n${accepting('gap-answered')}`)).toEqual([
    'gap-answered',
    'needless-acceptance',
  ])
})

test('who supersedes a position need not rewrite what it accepts', () => {
  const accepting = 'accept:\n  - rule: unlinked-positions\n    reason: Both stand.'
  const two = `# positions/border/2025-01-01-north.md\n${accepting}\n\n# positions/border/2025-02-01-north.md\n`
  expect(rulesIn(`${two}supersedes: [border/2025-01-01-north]`)).toEqual([])
  expect(rulesIn(`${two}withdrawn: 2025-02-02`)).toEqual(['needless-acceptance'])
})

test('an acceptance given twice is needless once', () => {
  const twice = 'accept: [{ rule: gap-answered, reason: One. }, { rule: gap-answered, reason: Two. }]'
  expect(problemsIn(gapAnswered.example.wrong.replace('07-01', `07-01\n${twice}`))).toMatchObject([
    {
      rule: 'needless-acceptance',
      message: 'found an acceptance of "gap-answered", but nothing here that it would accept',
    },
  ])
})

test('nothing is called needless while another file of the comparison can not be read', () => {
  const example = `# gaps/border-north.md\n${accepting('gap-answered')}`
  expect(rulesIn(example)).toEqual(['needless-acceptance'])
  expect(rulesIn(example, ['talks/positions/border/2025-06-02-north.md'])).toEqual([])
})

test('no source is called unused while a file that may name it can not be read', () => {
  expect(rulesIn('# sources/speech.md')).toEqual(['unused-source'])
  expect(rulesIn('# sources/speech.md', ['talks/claims/post.md'])).toEqual([])
})

test('an error can not be accepted, and stays', () => {
  const example = `# parties/north.md\nmember_of: [west]\n${accepting('unknown-reference')}`
  expect(rulesIn(example).sort()).toEqual(['accepted-error', 'unknown-reference'])
})

test('what a rule would say that cannot read the language is unknown, and what accepts it is not needless', () => {
  const example = `# parties/north.md\n${accepting('judging-verb')}`
  const rules = (language: string) =>
    check([exampleDataset(example)], locate, new Set(), undefined, language).map(({ rule }) => rule)
  expect(rules('en')).toEqual(['needless-acceptance'])
  expect(rules('qaa')).toEqual([])
})

test('a rule that nobody knows is told, with the one that was meant', () => {
  expect(problemsIn(`# parties/north.md\n${accepting('gap-answerd')}`)).toMatchObject([
    { rule: 'unknown-rule', fix: 'Did you mean "gap-answered"?' },
  ])
})

test('a rule that fails becomes a problem, and the others still run', () => {
  const failing: Rule = {
    ...{ slug: 'failing', severity: 'warning', title: '', why: '', example: { wrong: '', right: '' } },
    check: () => {
      throw new Error('no such thing')
    },
  }
  const dataset = exampleDataset('# parties/north.md\nmember_of: [west]')
  expect(check([dataset], locate, new Set(), [failing, unknownReference])).toMatchObject([
    {
      rule: 'rule-failed',
      severity: 'error',
      message: expect.stringContaining('"failing"'),
      fix: 'This is a fault of the program, not of your records. Please report it with this message.',
      file: 'talks/comparison.md',
    },
    { rule: 'unknown-reference' },
  ])
})
