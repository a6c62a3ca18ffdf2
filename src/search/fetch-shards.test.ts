import { afterEach, expect, test, vi } from 'vitest'
import { serveFiles } from '#tests/served-files.ts'
import { buildIndex } from './build-index.ts'
import { createShelf } from './fetch-shards.ts'
import type { SearchShard } from './protocol.ts'
import { search } from './search.ts'

afterEach(() => vi.unstubAllGlobals())

function filesOf(...comparisons: [id: string, title: string, language: string][]) {
  const files = new Map<string, unknown>([
    ['/search.json', comparisons.map(([id]) => ({ comparison: id, index: `/${id}.json`, texts: `/${id}-texts.json` }))],
  ])
  for (const [id, title, language] of comparisons) {
    const index = buildIndex([{ id: `${id}/positions/1`, title, texts: [], shared: {} }], { languages: [language] })
    files.set(`/${id}.json`, { index, labels: {} } satisfies SearchShard)
    files.set(`/${id}-texts.json`, [{ title, texts: [] }])
  }
  return files
}

const TALKS = filesOf(['border', 'Border posts', 'en'], ['wages', 'Die Löhne', 'de'], ['water', 'Water rights', 'en'])

test('a comparison is fetched when it is first asked for, and then kept', async () => {
  const asked = serveFiles(TALKS)
  const shelf = createShelf('/search.json')
  const site = await shelf('border')
  expect(site.index.ids).toEqual(['border/positions/1'])
  expect(site.documents).toEqual([{ title: 'Border posts', texts: [] }])
  expect(asked).toEqual(['/search.json anew', '/border.json', '/border-texts.json'])
  expect(await shelf('border')).toBe(site)
  expect(asked).toHaveLength(3)
})

test('without a name, or with one of no comparison, all are searched as one; what is there is not fetched again', async () => {
  const asked = serveFiles(TALKS)
  const shelf = createShelf('/search.json')
  await shelf('wages')
  const all = await shelf()
  expect(all.index.ids).toEqual(['border/positions/1', 'wages/positions/1', 'water/positions/1'])
  expect(asked.filter((url) => url.startsWith('/wages'))).toHaveLength(2)
  expect(await shelf('nowhere')).toBe(all)
  expect((await shelf('water')).index.ids).toEqual(['water/positions/1'])
  expect((await shelf('border')).index.ids).toEqual(['border/positions/1'])
})

test('words of a language come with what is known of their forms', async () => {
  serveFiles(TALKS)
  const { index, textsOf } = await createShelf('/search.json')('wages')
  expect(search(index, 'Löhnen ', textsOf).hits.map(({ id }) => id)).toEqual(['wages/positions/1'])
})

test.each(['/search.json', '/border.json', '/border-texts.json'])(
  'where %s could not be fetched that is told, and the next who asks tries again',
  async (missing) => {
    const files = new Map(TALKS)
    const asked = serveFiles(files)
    const shelf = createShelf('/search.json')
    files.delete(missing)
    await expect(shelf('border')).rejects.toThrow(`${missing}: 404`)
    files.set(missing, TALKS.get(missing))
    expect((await shelf('border')).index.ids).toEqual(['border/positions/1'])
    expect(asked.filter((url) => url.startsWith(missing))).toHaveLength(2)
    expect(asked.filter((url) => url.startsWith('/search.json'))).toHaveLength(missing === '/search.json' ? 2 : 1)
  },
)
