import { expect, test } from 'vitest'
import { exampleDataset } from '../../tests/rule-example.ts'
import { compareDatasets } from './compare-datasets.ts'

const changes = (before: string, after: string) =>
  compareDatasets([exampleDataset(before)], [exampleDataset(after)]).flatMap((one) => one.changes)

const ISSUE = `# issues/border.md
options: [{ id: fence, text: A fence }, { id: patrol, text: A patrol }, { id: wall, text: A wall }]
# positions/border/2025-06-02-north.md
stances: { fence: supports }
`

const CLAIM = `# claims/fence.md
responses:
  - { by: north, kind: declined, summary: North says nothing., source: treaty-draft }
  - { by: south, kind: denial, summary: South denies it., source: treaty-draft }
`

test('another text of an option is told with the number of statements that mean something else by it', () => {
  expect(changes(ISSUE, ISSUE.replace('A fence', 'No fence'))).toMatchObject([
    { kind: 'option', path: ['options', 'fence', 'text'], statements: 1 },
  ])
})

test('an option that is taken out does not make those below it others', () => {
  expect(changes(ISSUE, ISSUE.replace('{ id: patrol, text: A patrol }, ', ''))).toMatchObject([
    { kind: 'option', path: ['options', 'patrol'], statements: 0 },
  ])
})

test('a denial that is taken away, or made an answer that nobody found, is one change', () => {
  const without = CLAIM.replace(/ {2}- .*denial.*\n/, '')
  expect(changes(CLAIM, without)).toMatchObject([{ kind: 'response', path: ['responses', 'south'] }])
  const unfound = without.concat('  - { by: south, kind: none-found, searched: 2025-06-01 }\n')
  expect(changes(CLAIM, unfound)).toMatchObject([{ kind: 'response', path: ['responses', 'south'] }])
})

test.each([
  ['# comparison.md\nparties: [north, south]', 'frame', 'parties'],
  ['# comparison.md\nparties: [south, north, east]', 'frame', 'parties'],
  ['# comparison.md\nscope: Some', 'frame', 'scope'],
  ['# comparison.md\nloaded_terms: [{ term: wall, lang: en, neutral: fence }]', 'frame', 'loaded_terms.wall'],
  ['# parties/north.md\nname: The aggressor', 'frame', 'name'],
  ['# issues/water.md\nquestion: Why does North steal it?', 'frame', 'question'],
  ['# rounds/spring.md\noutcomes: [{ text: Peace, status: agreed, announced_by: [] }]', 'outcome', 'outcomes.1'],
])('what is compared and what it is called is told apart: %j', (after, kind, path) => {
  const found = changes('', after).filter((change) => change.kind === kind)
  expect(found.map((change) => ('path' in change ? change.path.join('.') : ''))).toEqual([path])
})

test('who said it, when and with what weight is told apart from what the publisher says of it', () => {
  const before = '# positions/border/2025-06-02-north.md\n'
  const after = 'authority: reported\nsupersedes: [border/2025-01-01-north]\ncondition: Another.\nlocator: page 2'
  const found = changes(before, before + after).map(
    (change) => `${change.kind} ${'path' in change ? change.path.join() : ''}`,
  )
  expect(found).toEqual(['attribution authority', 'wording condition', 'attribution supersedes', 'field locator'])
})

test('a quotation that is taken away is one change', () => {
  const before = '# positions/border/2025-06-02-north.md\nquote: { text: A fence, lang: en }'
  expect(changes(before, '# positions/border/2025-06-02-north.md\n')).toMatchObject([
    { kind: 'quote', path: ['quote', 'text'], words: [{ change: 'removed', text: 'A fence' }] },
  ])
})

test('a statement that is moved to another issue is told as who said it on what', () => {
  const before = '# positions/border/2025-06-02-north.md\nquote: { text: We ask for a fence, lang: en }'
  expect(changes(before, before.replace('border', 'water'))).toMatchObject([
    { kind: 'renamed' },
    { kind: 'attribution', path: ['issue'], words: [{ text: 'border' }, { text: 'water' }] },
  ])
  // Only a statement has its issue from where it lies.
  expect(
    changes(
      '# rounds/spring.md\noutcomes: [{ text: Peace, status: agreed, announced_by: [], issue: border }]',
      '# rounds/spring.md\noutcomes: [{ text: Peace, status: agreed, announced_by: [], issue: water }]',
    ),
  ).toMatchObject([{ kind: 'outcome' }])
})

test('the language of a quotation that came with other words is a field like others', () => {
  const before = '# positions/border/2025-06-02-north.md\nquote: { text: We ask for a fence, lang: en }'
  const found = changes(before, before.replace('lang: en', 'lang: de'))
  expect(found).toMatchObject([{ kind: 'field', path: ['quote', 'lang'] }])
})
