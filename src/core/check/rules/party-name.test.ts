import { expect, test } from 'vitest'
import { exampleDataset, findings } from '../../../tests/rule-example.ts'
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

test('a former name that is listed as an alias too was right on its days all the same', () => {
  const example = `# parties/north.md
name: North
aliases: [Northland]
names: [{ name: Northland, until: 2025-03 }]
# positions/border/2025-03-31-north.md
condition: Northland asked for a fence.`
  expect(findings(partyName, example)).toEqual([])
})

test('leaves alone the alias of one party that is the name of another', () => {
  const example = (name: string) =>
    `# parties/north.md\nname: North\naliases: [Union]\n# parties/east.md\n${name}\n# positions/border/2025-06-02-north.md\ncondition: Union said no.`
  expect(findings(partyName, example('name: Union'))).toEqual([])
  expect(findings(partyName, example('name: A union of all\nshort: Union'))).toEqual([])
  expect(findings(partyName, example('name: Another'))).toHaveLength(1)
})

test.each([
  ['a claim', (day: string) => `# claims/post.md\nsaid: ${day}\nsummary: Northland said so.`],
  ['a round', (day: string) => `# rounds/talks.md\nstart: ${day}\n---\nNorthland said so.`],
])('of %s the day counts as well', (_, record) => {
  const north = '# parties/north.md\nname: North\nnames: [{ name: Northland, until: 2025-03 }]\n'
  expect(findings(partyName, north + record('2025-03-31'))).toEqual([])
  expect(findings(partyName, north + record('2025-04-01'))).toHaveLength(1)
})

test('what speaks of no day goes by the names of now', () => {
  const north = '# parties/north.md\nname: North\nnames: [{ name: Northland, until: 2025-03 }]\n'
  expect(findings(partyName, `${north}# issues/border.md\n---\nNorthland said so.`)).toHaveLength(1)
})

test('says nothing in a language whose verbs it does not know', () => {
  const dataset = exampleDataset(partyName.example.wrong)
  expect(partyName.check(dataset, 'qaa')).toEqual([])
  expect(partyName.check(dataset, 'en')).toHaveLength(1)
})
