import { expect, test } from 'vitest'
import { exampleDataset } from '#tests/rule-example.ts'
import { nearRecords } from './near-records.ts'

const near = (example: string, id: string) => {
  const { positions, sources, parties } = exampleDataset(example)
  const all = [...positions, ...sources, ...parties]
  return nearRecords(
    all.find((record) => record.id === id)!,
    all,
  ).map((record) => record.id)
}

test('shows what the same party said on the same issue within a week, or in nearly the same words', () => {
  const example = `# positions/border/2025-06-02-north.md
condition: North asked for a fence along the river.
# positions/border/2025-06-05-north.md
condition: It spoke.
# positions/border/2024-01-01-north.md
condition: It asked for a fence along the whole river.
# positions/border/2024-02-01-north.md
condition: It wants no posts.
# positions/water/2025-06-02-north.md
condition: North asked for a fence along the river.
# positions/border/2025-06-02-south.md
condition: North asked for a fence along the river.`
  expect(near(example, 'border/2025-06-02-north')).toEqual(['border/2024-01-01-north', 'border/2025-06-05-north'])
})

test('knows the same statement by other forms of its words, and not by those that all have', () => {
  const example = `# positions/border/2025-06-02-north.md
condition: North asked for guarantees by neutral observers along the river.
# positions/border/2024-01-01-north.md
condition: North asked for a guarantee by a neutral observer along rivers.
# positions/border/2024-02-01-north.md
condition: North asked for a fence by the sea.`
  expect(near(example, 'border/2025-06-02-north')).toEqual(['border/2024-01-01-north'])
})

test('knows a source by its address, and others by their names', () => {
  const example = `# sources/a.md
url: https://example.org/a
title: One
# sources/b.md
url: https://example.org/a
title: Another
# parties/northern.md
name: Government of North
# parties/west.md
name: North Government Council`
  expect(near(example, 'a')).toEqual(['b'])
  expect(near(example, 'west')).toEqual(['northern'])
})
