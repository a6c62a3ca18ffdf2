import { expect, test } from 'vitest'
import { findings } from '../../../tests/rule-example.ts'
import { judgingVerb } from './judging-verb.ts'

const said = (condition: string) =>
  findings(judgingVerb, `# positions/border/2025-06-02-north.md\ncondition: ${JSON.stringify(condition)}`)

test.each([
  'North claimed that it is so.',
  'North admitted having a fence.',
  'North insists on it.',
  'North alleged it.',
])('warns of "%s"', (condition) => {
  expect(said(condition)).toHaveLength(1)
})

test.each([
  'North spoke of the regions that it claims.',
  'North was admitted to the union.',
  'North conceded territory.',
  'North said “we insist”.',
  'North acknowledges efforts of others.',
])('leaves alone "%s"', (condition) => {
  expect(said(condition)).toEqual([])
})

test('lets a claim say "alleged"', () => {
  expect(findings(judgingVerb, '# claims/a.md\nsummary: North alleged that it is so.')).toEqual([])
  expect(findings(judgingVerb, '# claims/a.md\nsummary: North claimed that it is so.')).toHaveLength(1)
})
