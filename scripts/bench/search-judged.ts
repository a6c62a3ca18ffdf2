import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { readWordnet } from '../../src/disk/read-wordnet.ts'
import { frozenSearch } from '../../src/search/judgement/frozen-search.ts'
import { describeJudged, judgeReadersSet, type ReadersQuery } from '../../src/search/judgement/readers-set.ts'

/**
 * `node scripts/bench/search-judged.ts [set.json]`: what the search of the site and, where it is installed, MiniSearch reach
 * on a half of the readers' set, with the same records. `MINISEARCH` names a folder in which it is installed.
 */
const [set = 'src/search/judgement/readers-set-tune.json'] = process.argv.slice(2)
const { queries } = JSON.parse(await readFile(set, 'utf8')) as { queries: ReadersQuery[] }
const { documents, find } = await frozenSearch(await readWordnet())
const own = await judgeReadersSet(queries, async (query) => (await find(query)).hits.map(({ id }) => id))
console.log(`Parley: ${describeJudged(own)}`)

const MiniSearch = await loadMiniSearch(process.env.MINISEARCH ?? '.')
if (MiniSearch) {
  const mini = new MiniSearch({ fields: ['title', 'text', 'shared'] })
  mini.addAll(
    documents.map(({ id, title, texts, shared }) => ({
      id,
      title,
      text: texts.join(' '),
      shared: Object.values(shared)
        .flatMap((values) => values.map(({ words }) => words))
        .join(' '),
    })),
  )
  const typos = { prefix: true, fuzzy: 0.2 }
  const VARIANTS: Readonly<Record<string, (query: string) => Found>> = {
    'all words': (query) => mini.search(query, { combineWith: 'AND' }),
    'any word': (query) => mini.search(query),
    'any word, prefixes and slips': (query) => mini.search(query, typos),
    'all words, else any': (query) => {
      const all = mini.search(query, { combineWith: 'AND' })
      return all.length > 0 ? all : mini.search(query)
    },
    'all words, prefixes and slips, else any': (query) => {
      const all = mini.search(query, { combineWith: 'AND', ...typos })
      return all.length > 0 ? all : mini.search(query, typos)
    },
  }
  for (const [name, search] of Object.entries(VARIANTS)) {
    const judged = await judgeReadersSet(queries, (query) => search(query).map(({ id }) => String(id)))
    console.log(`MiniSearch, ${name}: ${describeJudged(judged)}`)
  }
} else console.log('MiniSearch is not installed.')

type Found = readonly { readonly id: unknown }[]
type Mini = { addAll: (documents: readonly object[]) => void; search: (query: string, options?: object) => Found }

/** It is no dependency: nothing but this comparison needs it. */
async function loadMiniSearch(folder: string): Promise<(new (options: object) => Mini) | undefined> {
  try {
    const path = createRequire(pathToFileURL(`${folder}/`)).resolve('minisearch')
    return ((await import(pathToFileURL(path).href)) as { default: new (options: object) => Mini }).default
  } catch {
    return undefined
  }
}
