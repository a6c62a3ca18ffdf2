import { expect, test } from 'vitest'
import { buildIndex } from './build-index.ts'
import { loadIndex } from './load-index.ts'
import { renamedPlaces } from './renamed-places.ts'
import { search } from './search.ts'

const documentsOf = (texts: readonly string[]) =>
  texts.map((title, at) => ({ id: String(at), title, texts: [], shared: {} }))

function found(query: string, texts: readonly string[]): string[] {
  const documents = documentsOf(texts)
  const index = loadIndex([buildIndex(documents, { synonyms: renamedPlaces(documents) })])
  const textsOf = (document: number) => [texts[Number(index.ids[document])]!]
  return search(index, query, textsOf)
    .hits.map(({ id }) => texts[Number(id)]!)
    .sort()
}

test.each([
  ['Kiev', ['talks in Kyiv'], ['talks in Minsk']],
  ['Kyiv', ['talks in Kiev', 'talks in Kyiv'], ['talks in Minsk']],
  ['Lvov', ['an office in Lviv'], ['an office in Riga']],
  ['Zaporozhye', ['the plant at Zaporizhzhia'], ['the plant at Rivne']],
  ['Turkey', ['Türkiye offered to host'], ['Qatar offered to host']],
  ['Türkiye', ['Turkey offered to host'], ['Qatar offered to host']],
  ['Burma', ['Myanmar signed'], ['Laos signed']],
  ['Peking', ['Beijing signed'], ['Hanoi signed']],
  ['East Timor', ['Timor-Leste signed'], ['Samoa signed']],
  ['Ivory Coast', ['Côte d’Ivoire signed'], ['the coast road is open']],
  ['Genf', ['talks in Geneva'], ['talks in Minsk']],
])('who types %s finds the place under its other names', (query, names, others) => {
  expect(found(query, [...names, ...others])).toEqual(names.toSorted())
})

test('an index holds the groups that its documents need, and no other', () => {
  expect(renamedPlaces(documentsOf(['talks in Kyiv', 'all of it']))).toEqual([['Kyiv', 'Kiev', 'Kyjiw', 'Kijów']])
  expect(renamedPlaces(documentsOf(['the hague', 'east of it']))).toHaveLength(1)
  expect(renamedPlaces([])).toEqual([])
})
