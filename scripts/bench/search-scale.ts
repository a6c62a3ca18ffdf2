import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { defineCommand } from '#core/command/command.ts'
import { Fault } from '#core/command/fault.ts'
import { oncePerText } from '#core/model/once.ts'
import { buildIndex } from '../../src/search/build-index.ts'
import { cutSite, type SearchedComparison } from '../../src/search/pieces/cut-site.ts'
import { IN_PIECES } from '../../src/search/protocol.ts'
import { launchBrowser } from '../../src/tests/browser.ts'
import { runBuild } from '../../src/tests/build-site.ts'
import { largeSite, typicalQueries, type TypicalQuery } from '../../src/tests/large-site.ts'
import { serveFolder } from '../../src/tests/site-server.ts'
import { traceTasks } from '../../src/tests/task-times.ts'
import { runCommand } from '../run-command.ts'

const SIZES = [1_000, 10_000, 50_000]

const BENCH = defineCommand({
  name: 'bench:search',
  about:
    'Searches made-up sites of growing size in a browser and prints what a first query on a cold cache fetches and how long it ' +
    'takes to the first hit, and how long the worker and the page are busy with each key of somebody who types.',
  options: {
    least: { kind: 'number', value: 'documents', least: 1, most: 1_000_000, about: 'leaves out smaller sizes' },
    most: { kind: 'number', value: 'documents', least: 1, most: 1_000_000, about: 'leaves out larger sizes' },
    whole: { kind: 'flag', about: 'with two files for each comparison, as small sites have them, instead of pieces' },
  },
  notes:
    'Bytes are those of brotli at its quality 9. Times are of a server on this machine: compare the rows of one run with each other.',
  examples: ['npm run bench:search', 'npm run bench:search -- --most 10000'],
})

await runCommand(BENCH, async ({ values }) => {
  const sizes = SIZES.filter((size) => size >= (values.least ?? 0) && size <= (values.most ?? Infinity))
  if (sizes.length === 0) return { refused: `The sizes are ${SIZES.join(', ')} documents.` }
  const folder = await mkdtemp(join(tmpdir(), 'parley-bench-'))
  const browser = await launchBrowser()
  try {
    const { status, output } = await runBuild({ PARLEY_OUT: folder })
    if (status !== 0) throw new Fault(`The build of the bench failed.\n${output}`)
    for (const size of sizes) await measure(browser, folder, await largeSite(size), values.whole)
  } finally {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  }
  return 'fine'
})

/** Puts a made-up search into a built site, and prints what it costs. */
async function measure(
  browser: Browser,
  folder: string,
  site: readonly SearchedComparison[],
  isWhole: boolean,
): Promise<void> {
  const before = performance.now()
  await (isWhole ? writeWhole(folder, site) : writePieces(folder, site))
  const page = join(folder, 'search/index.html')
  const html = (await readFile(page, 'utf8')).replaceAll(`search.json${IN_PIECES}"`, 'search.json"')
  await writeFile(page, isWhole ? html : html.replaceAll('search.json"', `search.json${IN_PIECES}"`))
  const seconds = (performance.now() - before) / 1000
  const documents = site.reduce((sum, { searched }) => sum + searched.length, 0)
  console.log(`\n${documents} documents, index made in ${seconds.toFixed(1)} s`)
  console.log('query                requests      KB  first hit ms  after last byte')
  const server = await serveFolder(folder)
  const queries = typicalQueries(site)
  const bytesOf = oncePerText((path: string) => sentBytes(join(folder, path)))
  for (const kind of new Set(queries.map((one) => one.kind))) {
    const all = []
    for (const query of queries.filter((one) => one.kind === kind))
      all.push(await firstQuery(browser, server.url, bytesOf, query))
    console.log(
      [
        kind.padEnd(16),
        ...[
          `${middle(all, 'requests')} / ${most(all, 'requests')}`.padStart(12),
          (most(all, 'bytes') / 1024).toFixed(0).padStart(8),
        ],
        ...[middle(all, 'firstHit').toFixed(0).padStart(14), most(all, 'afterLast').toFixed(0).padStart(16)],
      ].join(''),
    )
  }
  await typing(browser, server.url, queries)
  await server.close()
}

async function writePieces(folder: string, site: readonly SearchedComparison[]): Promise<void> {
  const { frame, pieces } = cutSite(site)
  const version = 'bench'
  await rm(join(folder, 'search/pieces'), { recursive: true, force: true })
  await mkdir(join(folder, 'search/pieces'), { recursive: true })
  for (const [name, piece] of [['frame', frame] as const, ...pieces]) {
    await writeFile(join(folder, `search/pieces/${name}.json`), JSON.stringify({ version, ...piece }))
  }
  await writeFile(join(folder, 'search.json'), JSON.stringify({ pieces: '/search/pieces/', version }))
}

async function writeWhole(folder: string, site: readonly SearchedComparison[]): Promise<void> {
  const manifest = []
  for (const { id, searched, labels, ...options } of site) {
    const sorted = [...searched].sort((a, b) => (a.document.id < b.document.id ? -1 : 1))
    const index = buildIndex(
      sorted.map(({ document }) => document),
      options,
    )
    await mkdir(join(folder, id), { recursive: true })
    await writeFile(join(folder, id, 'search.json'), JSON.stringify({ index, labels }))
    await writeFile(join(folder, id, 'texts.json'), JSON.stringify(sorted.map(({ shown }) => shown)))
    manifest.push({ comparison: id, index: `/${id}/search.json`, texts: `/${id}/texts.json` })
  }
  await writeFile(join(folder, 'search.json'), JSON.stringify(manifest))
}

/** Opens the address of a query with an empty cache, and waits until all that it fetches is there. */
async function firstQuery(
  browser: Browser,
  url: string,
  bytesOf: (path: string) => Promise<number>,
  { text }: TypicalQuery,
): Promise<Cost> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const fetched: { readonly path: string; readonly end: number }[] = []
  page.on('requestfinished', (request) => {
    const { startTime, responseEnd } = request.timing()
    fetched.push({ path: decodeURI(new URL(request.url()).pathname).slice(1), end: startTime + responseEnd })
  })
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.hit')) return
      observer.disconnect()
      Object.assign(window, { firstHit: performance.timeOrigin + performance.now() })
    }).observe(document, { childList: true, subtree: true })
  })
  const start = Date.now()
  await page.goto(`${url}search/?q=${encodeURIComponent(text)}`)
  await page.waitForFunction(() => document.querySelector('.hit, .nearest') !== null, undefined, { timeout: 120_000 })
  const firstHit = await page.evaluate(
    () => (window as { firstHit?: number }).firstHit ?? performance.timeOrigin + performance.now(),
  )
  await page.waitForFunction(() => !document.querySelector('search-page[aria-busy]'))
  await page.waitForLoadState('networkidle')
  await context.close()
  // What the search is answered from; the page itself and its scripts are the same for every site.
  const data = fetched.filter(({ path }) => path.endsWith('.json'))
  const bytes = await Promise.all(data.map(({ path }) => bytesOf(path)))
  const needed = data.filter(({ end }) => end <= firstHit).map(({ end }) => end)
  return {
    requests: data.length,
    bytes: bytes.reduce((sum, one) => sum + one, 0),
    firstHit: firstHit - start,
    afterLast: firstHit - Math.max(...needed),
  }
}

async function sentBytes(file: string): Promise<number> {
  return brotliCompressSync(await readFile(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length
}

/** Types the queries one after another, and prints how long the answers keep the worker and the page. */
async function typing(browser: Browser, url: string, queries: readonly TypicalQuery[]): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${url}search/`)
  const field = page.getByRole('searchbox')
  // The frame is read once, when the search is first used.
  await field.fill(queries[0]!.text)
  await page.locator('.hit').first().waitFor({ timeout: 120_000 })
  const { main, worker } = await traceTasks(browser, page, async () => {
    for (const { text } of queries) {
      await field.fill('')
      await field.pressSequentially(text, { delay: 60 })
    }
    await page.waitForFunction(() => !document.querySelector('search-page[aria-busy]'))
  })
  await context.close()
  const answering = worker.filter((time) => time > 0.5)
  const at = (share: number) => answering[Math.floor(answering.length * share)]?.toFixed(1)
  console.log(
    `typed: ${answering.length} tasks of the worker, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${answering.at(-1)?.toFixed(1)} ms; ` +
      `longest task of the page ${main.at(-1)?.toFixed(1)} ms`,
  )
}

function middle(all: readonly Cost[], of: keyof Cost): number {
  return all.map((one) => one[of]).sort((a, b) => a - b)[Math.floor(all.length / 2)]!
}

function most(all: readonly Cost[], of: keyof Cost): number {
  return Math.max(...all.map((one) => one[of]))
}

type Cost = Readonly<Record<'requests' | 'bytes' | 'firstHit' | 'afterLast', number>>
