import { expect, test } from 'vitest'
import { exampleDataset } from '#tests/rule-example.ts'
import { growingOld } from './growing-old.ts'

const COVERED = '# comparison.md\ncovers_until: 2025-12-31\n'
const OLD = '# positions/border/2025-01-01-north.md\n'
const names = (example: string, today: '2026-01-31' | '2026-06-30' = '2026-01-31') =>
  growingOld(exampleDataset(COVERED + example), today, 180).map((one) => {
    if (one.what === 'comparison') return `${one.what} ${one.days}`
    return one.what === 'gap' ? one.gap.id : `${one.position.id} ${one.days}`
  })

test('a statement without a newer one on its issue grows old, and one that was renewed does not', () => {
  expect(names(OLD)).toEqual(['border/2025-01-01-north 395'])
  expect(names(`${OLD}# positions/border/2025-12-01-north.md\n`)).toEqual([])
  expect(names(`${OLD}# positions/border/2025-12-01-south.md\n`)).toEqual(['border/2025-01-01-north 395'])
})

test('a search that found nothing, and a comparison that nobody has looked at, grow old sooner', () => {
  expect(names('# gaps/border-north.md\nsearched: 2025-10-01\n')).toEqual(['border-north'])
  expect(names('', '2026-06-30')).toEqual(['comparison 181'])
})

test.each([
  ['a comparison is closed', OLD.concat('# comparison.md\nstatus: closed\ncovers_until: 2025-12-31\n')],
  [
    'an issue is agreed',
    `# issues/border.md\nstate: agreed\nstate_since: 2025-02-01\nstate_source: treaty-draft\n${OLD}`,
  ],
  ['a party has left', `# parties/north.md\nleft: 2025-06-01\n${OLD}`],
])('nothing grows old where %s', (_, example) => {
  expect(names(example)).toEqual([])
})
