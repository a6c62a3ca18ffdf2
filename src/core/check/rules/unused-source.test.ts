import { expect, test } from 'vitest'
import { findings } from '../../../tests/rule-example.ts'
import { unusedSource } from './unused-source.ts'

test('finds a source on which nothing rests', () => {
  expect(findings(unusedSource, '# sources/speech.md')).toEqual([
    'speech: found the source "speech", on which no position, claim, round or draft rests',
  ])
})

test.each([
  '# positions/border/2025-01-01-north.md\nsource: speech',
  '# claims/a.md\nresponses: [{ by: south, kind: denial, summary: No., source: speech }]',
  '# claims/a.md\nindependent: [{ body: A court, finding: It is so., source: speech }]',
  '# rounds/spring.md\nsources: [treaty-draft]\noutcomes: [{ text: It., status: agreed, announced_by: [], source: speech }]',
])('a source is used by %j', (example) => {
  expect(findings(unusedSource, `# sources/speech.md\n${example}`)).toEqual([])
})
