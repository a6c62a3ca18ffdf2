import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readContent } from '#disk/read-content.ts'
import { createSearch } from './search-adapter.ts'

/** What a site is searched by: the files of its index, and lists of words of like meaning. */
const IS_OF_SEARCH = /(?:^|\/)search(?:-texts)?\.json$|^search\/(?:pieces|near)\//

/** The size of what a built site is searched by, in MB as it lies on the disk; a reader fetches a part of it, packed. */
export async function indexSize(site: string): Promise<number> {
  const files = await readdir(site, { recursive: true })
  const own = files.map((file) => file.replaceAll('\\', '/')).filter((file) => IS_OF_SEARCH.test(file))
  const sizes = await Promise.all(own.map(async (file) => (await stat(join(site, file))).size))
  return sizes.reduce((sum, size) => sum + size, 0) / 1e6
}

/** The milliseconds that a query of two words takes, the middle of many, with the engine that the pages use. */
export async function queryTime(content: string): Promise<number> {
  const { catalogue } = await readContent(content)
  const positions = catalogue?.datasets.flatMap((dataset) => dataset.positions) ?? []
  const search = createSearch(
    positions.map(({ id, issue, party, condition, quote }) => ({
      ...{ id, issue, party, title: condition ?? '', text: quote?.text ?? '' },
    })),
  )
  const times = positions.slice(0, QUERIES).map(({ quote }) => {
    const words = (quote?.text ?? '').split(' ')
    const start = performance.now()
    search(`${words[3] ?? ''} ${words[7] ?? ''}`, 20)
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

const QUERIES = 50
