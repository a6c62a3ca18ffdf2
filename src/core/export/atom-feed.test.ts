import { expect, test } from 'vitest'
import { renderAtom, type AtomEntry } from './atom-feed.ts'

const entry = (id: string, updated: string): AtomEntry => ({
  ...{ id, url: `https://example.org/${id}`, title: id, published: '2024-01-01T00:00:00Z', updated },
  ...{ categories: [], content: [] },
})

const updatedOf = (...entries: AtomEntry[]) => {
  const feed = renderAtom({
    ...{ id: 'https://example.org/', self: 'https://example.org/feed.xml', title: 'Talks', subtitle: 'All' },
    ...{ language: 'en', author: 'Editors', rights: 'Free', updated: '2023-01-01T00:00:00Z', entries },
  })
  return /<updated>([^<]*)<\/updated>/.exec(feed)?.[1]
}

test('a feed was updated when the newest of its entries was, in whatever order they stand', () => {
  const days = ['2024-02-01T00:00:00Z', '2024-04-01T00:00:00Z', '2024-03-01T00:00:00Z']
  for (const order of [days, days.toReversed(), days.toSorted()])
    expect(updatedOf(...order.map((day, at) => entry(`e${at}`, day)))).toBe('2024-04-01T00:00:00Z')
})

test('a feed without entries was updated when it says', () => {
  expect(updatedOf()).toBe('2023-01-01T00:00:00Z')
})
