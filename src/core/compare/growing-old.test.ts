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

test('what has grown old is told from the oldest to the youngest, the comparison as a whole first', () => {
  expect(
    names(
      `# positions/water/2025-06-01-south.md\n# positions/border/2025-01-01-north.md\n# gaps/border-south.md\nsearched: 2025-03-01\n`,
      '2026-06-30',
    ),
  ).toEqual(['comparison 181', 'border/2025-01-01-north 545', 'border-south', 'water/2025-06-01-south 394'])
})

test('nothing has grown old on the day itself on which it would', () => {
  const day = (said: string, today: '2026-06-30' | '2026-01-31') =>
    names(`# positions/border/${said}-north.md\n`, today)
  expect(day('2025-08-04', '2026-01-31')).toEqual([])
  expect(day('2025-08-03', '2026-01-31')).toEqual(['border/2025-08-03-north 181'])
  expect(names('# gaps/border-north.md\nsearched: 2025-11-15\n')).toEqual([])
})

test('the newest word counts, whoever of a party said it and in whatever order it is filed', () => {
  const said = (day: string, authority: string) =>
    `# positions/border/${day}-north.md\nauthority: ${authority}\nstances: { fence: supports }\n`
  expect(names(said('2025-12-01', 'reported') + said('2025-01-01', 'principal'))).toEqual([])
  expect(names(said('2025-01-02', 'reported') + said('2025-01-01', 'principal'))).toEqual([
    'border/2025-01-02-north 394',
  ])
})

test('what was withdrawn from the table, or was taken back, does not grow old', () => {
  expect(
    names(`# issues/border.md\nstate: withdrawn\nstate_since: 2025-02-01\nstate_source: treaty-draft\n${OLD}`),
  ).toEqual([])
  expect(names(`${OLD}withdrawn: 2025-02-01\n`)).toEqual([])
})
