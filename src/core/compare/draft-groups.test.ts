import { expect, test } from 'vitest'
import { exampleDataset } from '../../tests/rule-example.ts'
import { draftGroups, isWide } from './draft-groups.ts'

type Text = { said: string; answers?: string[]; round?: string; clauses: string[] }

const groups = (texts: Record<string, Text>) => {
  const files = Object.entries(texts).map(([id, { said, answers = [], round, clauses }]) => {
    const list = clauses.map((one) => `{id: ${one}, heading: A, summary: A., state: proposed, seen: whole}`)
    const at = round === undefined ? '' : `\nround: ${round}`
    return `# drafts/${id}.md\nsaid: ${said}\nanswers: [${answers.join(', ')}]${at}\nclauses: [${list.join(', ')}]`
  })
  return draftGroups(exampleDataset(files.join('\n'))).map(({ slug, drafts }) => [slug, ...drafts.map(({ id }) => id)])
}

test('texts that answer one another stand together, in the order in which they came', () => {
  const first = { said: '2025-01-02', clauses: ['a'] }
  const second = { said: '2025-02-01', answers: ['first'], clauses: ['b'] }
  const third = { said: '2025-03-01', answers: ['second'], clauses: ['c'] }
  expect(groups({ third, second, first })).toEqual([['first', 'first', 'second', 'third']])
})

test('two texts tabled at one round stand together, though neither answers the other', () => {
  const text = { said: '2025-03-01', round: 'spring', clauses: ['a'] }
  expect(groups({ north: text, south: text })).toEqual([['north', 'north', 'south']])
})

test('texts of several groups on the same matters stand together once more', () => {
  expect(
    groups({
      old: { said: '2022-01-01', clauses: ['fence'] },
      first: { said: '2025-01-01', clauses: ['fence', 'toll'] },
      second: { said: '2025-02-01', answers: ['first'], clauses: ['toll'] },
    }),
  ).toEqual([
    ['first', 'first', 'second'],
    ['all-texts', 'old', 'first', 'second'],
  ])
})

test('a text that has nothing in common with another stands in no group', () => {
  expect(groups({ one: { said: '2025-01-01', clauses: ['a'] }, two: { said: '2025-01-02', clauses: ['b'] } })).toEqual(
    [],
  )
})

test('of two texts of one day the one that answers comes second', () => {
  const [group] = groups({
    a: { said: '2025-01-01', answers: ['b'], clauses: ['x'] },
    b: { said: '2025-01-01', clauses: ['x'] },
  })
  expect(group).toEqual(['b', 'b', 'a'])
})

test('where texts have matters in common in several sets, each set has an address of its own', () => {
  const text = (said: string, ...clauses: string[]) => ({ said, clauses })
  const found = groups({
    one: text('2025-01-01', 'a'),
    two: text('2025-01-02', 'b'),
    three: text('2025-01-03', 'a'),
    four: text('2025-01-04', 'b'),
  })
  expect(found).toEqual([
    ['all-texts', 'one', 'three'],
    ['all-texts-2', 'two', 'four'],
  ])
  const dataset = { slug: 'all-texts-2', drafts: [] }
  expect([isWide(dataset), isWide({ slug: 'one', drafts: [] })]).toEqual([true, false])
})

test('texts of different rounds do not stand together for their matters alone', () => {
  const text = (said: string, round: string) => ({ said, round, clauses: ['a'] })
  expect(groups({ north: text('2025-03-01', 'spring'), south: text('2025-09-01', 'autumn') })).toEqual([
    ['all-texts', 'north', 'south'],
  ])
})
