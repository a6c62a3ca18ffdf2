import { expect, test } from 'vitest'
import { findings } from '../../../tests/rule-example.ts'
import { partyName } from './party-name.ts'

const said = (condition: string, speaker = 'A speaker') =>
  findings(
    partyName,
    `# parties/north.md\nname: North\naliases: [Northville, 'N (old)']\nself_name: Norden\n# positions/border/2025-06-02-north.md\ncondition: ${JSON.stringify(condition)}\nspeaker: ${speaker}`,
  )

test.each(['Northville said no.', 'It met. Norden wants a fence.', 'N (old) asked for more.'])(
  'warns of "%s"',
  (condition) => {
    expect(said(condition)).toHaveLength(1)
  },
)

test.each([
  'North said no.',
  'North asked for talks in Northville.',
  'The Northville council spoke.',
  '“Northville said no”, it said.',
])('leaves alone "%s"', (condition) => {
  expect(said(condition)).toEqual([])
})

test('leaves alone a body that speaks in its own name', () => {
  expect(said('The Northville said no.', 'The Northville')).toEqual([])
})

test('accepts the name that was right on the day, and finds it on a later one', () => {
  const example = (date: string) => `# parties/north.md
name: North
names: [{ name: Northland, until: 2025-03 }]
# positions/border/${date}-north.md
condition: Northland asked for a fence.`
  expect(findings(partyName, example('2025-03-31'))).toEqual([])
  expect(findings(partyName, example('2025-04-01'))).toHaveLength(1)
})
