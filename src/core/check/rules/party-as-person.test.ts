import { expect, test } from 'vitest'
import { findings } from '../../../tests/rule-example.ts'
import { partyAsPerson } from './party-as-person.ts'

const NORTH = '# parties/north.md\nname: Government of North\nshort: North\naliases: [The North]\n\n'

test.each(['Government of North', 'NORTH', 'the North'])('finds a party under what it is called: %s', (words) => {
  expect(findings(partyAsPerson, `${NORTH}# claims/post.md\nby: "${words}"`)).toEqual([
    expect.stringContaining(`found "${words}", which is what a party is called, expected its id`),
  ])
})

test('finds it in an answer too, and leaves persons alone', () => {
  const answer = '{by: Government of North, kind: denial, summary: No., source: treaty-draft}'
  expect(
    findings(partyAsPerson, `${NORTH}# claims/post.md\nby: south\nabout: A. Person\nresponses: [${answer}]`),
  ).toHaveLength(1)
})

test('a party whose name is its id may be named by it', () => {
  expect(findings(partyAsPerson, '# parties/north.md\nname: North\n\n# claims/post.md\nby: north')).toEqual([])
})
