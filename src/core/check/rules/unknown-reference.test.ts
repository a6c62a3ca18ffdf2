import { expect, test } from 'vitest'
import { exampleDataset, findings, places } from '../../../tests/rule-example.ts'
import { unknownReference } from './unknown-reference.ts'

test('says what was meant where a known id comes near', () => {
  const dataset = exampleDataset(unknownReference.example.wrong)
  expect(unknownReference.check(dataset)).toMatchObject([
    {
      path: ['source'],
      message: 'found "treaty-daft", expected the id of a source that exists in sources/',
      fix: 'Did you mean "treaty-draft"?',
      missing: ['talks/sources/treaty-daft.md'],
    },
  ])
})

test('says where the file belongs where nothing comes near', () => {
  const [finding] = unknownReference.check(exampleDataset('# parties/north.md\nmember_of: [alliance]'))
  expect(finding?.fix).toBe('Write one of east, south; or add the file parties/alliance.md.')
})

test('never says that a record means itself', () => {
  const [finding] = unknownReference.check(
    exampleDataset('# positions/border/2025-06-02-north.md\nsupersedes: [border/2025-06-01-north]'),
  )
  expect(finding?.fix).toBe('Mend the id, or add the file positions/border/2025-06-01-north.md.')
})

test.each([
  ['# comparison.md\nparties: [north, south, east, west]', 'talks: parties.3'],
  ['# comparison.md\nissues: [border, { title: More, issues: [water, air] }]', 'talks: issues.1.issues.1'],
  ['# comparison.md\nissues: [border, water, air]', 'talks: issues.2'],
  ['# parties/north.md\nmember_of: [west]', 'north: member_of.0'],
  ['# sources/treaty-draft.md\nby: [west]', 'treaty-draft: by.0'],
  ['# sources/treaty-draft.md\naffiliation: west', 'treaty-draft: affiliation'],
  ['# sources/treaty-draft.md\nround: autumn', 'treaty-draft: round'],
  ['# positions/border/2025-01-01-west.md', 'border/2025-01-01-west: party'],
  ['# positions/air/2025-01-01-north.md', 'air/2025-01-01-north: '],
  ['# positions/border/2025-01-01-north.md\nreported_by: party:west', 'border/2025-01-01-north: reported_by'],
  ['# positions/border/2025-01-01-north.md\nsupersedes: [border/2024]', 'border/2025-01-01-north: supersedes.0'],
  ['# claims/a.md\nsource: speech', 'a: source'],
  ['# claims/a.md\nresponses: [{ by: west, kind: none-found, searched: 2025-02-01 }]', 'a: responses.0.by'],
  ['# claims/a.md\nresponses: [{ by: south, kind: denial, summary: No., source: speech }]', 'a: responses.0.source'],
  ['# claims/a.md\nindependent: [{ body: A court, finding: It is so., source: speech }]', 'a: independent.0.source'],
  ['# rounds/spring.md\nparticipants: [{ party: west }]', 'spring: participants.0.party'],
  ['# rounds/spring.md\nsources: [treaty-draft, speech]', 'spring: sources.1'],
  [
    '# rounds/spring.md\noutcomes: [{ text: A text., status: agreed, announced_by: [north, west], issue: water }]',
    'spring: outcomes.0.announced_by.1',
  ],
  [
    '# rounds/spring.md\noutcomes: [{ text: A text., status: agreed, announced_by: [], issue: air }]',
    'spring: outcomes.0.issue',
  ],
  [
    '# rounds/spring.md\noutcomes: [{ text: A text., status: agreed, announced_by: [], source: speech }]',
    'spring: outcomes.0.source',
  ],
])('finds %j', (example, place) => {
  expect(places(unknownReference, example)).toEqual([place])
})

test('takes a name in plain words for a person, and one written like an id for a party', () => {
  expect(findings(unknownReference, '# claims/a.md\nby: Ada North, minister\nabout: Bo')).toEqual([])
  expect(places(unknownReference, '# claims/a.md\nby: nroth\nabout: ada-north')).toEqual(['a: by', 'a: about'])
})

test('of up to ten names all are told, of more none', () => {
  const members = (count: number) =>
    Array.from({ length: count }, (_, n) => `# parties/side-${String.fromCharCode(97 + n)}.md\n`).join('')
  const fixOf = (count: number) =>
    unknownReference.check(exampleDataset(`${members(count)}# parties/north.md\nmember_of: [alliance]`))[0]?.fix
  // East and South are there besides.
  expect(fixOf(8)).toContain('Write one of east, side-a, ')
  expect(fixOf(9)).toBe('Mend the id, or add the file parties/alliance.md.')
})

test('a folder that is no issue is told as a folder, and a position with the form of its id', () => {
  expect(findings(unknownReference, '# positions/air/2025-01-01-north.md')).toEqual([
    'air/2025-01-01-north: found the folder "air", expected the id of an issue that exists in issues/',
  ])
  expect(findings(unknownReference, '# positions/border/2025-01-01-north.md\nsupersedes: [border/2024]')).toEqual([
    'border/2025-01-01-north: found "border/2024", expected the id of a position, written as its issue, a slash and its file name, that exists in positions/',
  ])
})

test('two records of different kinds may have one name', () => {
  const [finding] = unknownReference.check(
    exampleDataset('# parties/memo.md\n# sources/memo.md\nround: memos\n# rounds/memo.md'),
  )
  expect(finding?.fix).toBe('Did you mean "memo"?')
})
