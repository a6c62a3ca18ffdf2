import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PathWithRoute } from 'astro'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { setRecorder } from '#core/model/reads.ts'
import { readKept } from '#disk/page-store.ts'
import { EVERY_FIELD } from '#tests/every-field.ts'
import { holdContent, SITE } from '../stored-content.ts'
import { bundledPages } from './bundled-pages.ts'
import { beginRun, digestOfBundle, keepPages, makePages } from './page-run.ts'
import { beginThreads } from './page-threads.ts'

process.env['PARLEY_CONTENT'] = EVERY_FIELD

/** A program of three routes, one of many pages and one of the search: each page says what is asked for, and reads a place of its own and one of all. */
const PROGRAM = `
import { isMainThread } from 'node:worker_threads'
const route = (component, pathname) => ({
  routeData: { component, pathname, type: pathname ? 'endpoint' : 'page', prerender: true, fallbackRoutes: [] },
})
const read = (at) => globalThis[Symbol.for('parley.recorder')]?.read({ group: 'held', at })
const held = () => [...globalThis[Symbol.for('parley.content')].keys()].join(' ')
export const app = {
  manifest: { routes: [route('many.astro'), route('src/pages/search.json.ts', '/search.json'), route('few.astro')] },
  routeCache: null,
  getComponentByRoute: () => undefined,
  setInternals: () => undefined,
  setOptions: () => undefined,
  render: async (request, { routeData }) => {
    const { pathname } = new URL(request.url)
    if (pathname.endsWith('/broken/')) throw new Error('No such gate.')
    read(pathname)
    read('all')
    // So that the others have begun before nothing is left for them.
    if (isMainThread) await new Promise((done) => setTimeout(done, 1))
    return new Response(routeData.component + ' ' + pathname + ' ' + held())
  },
}`

let work = ''
let builds = 0
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'parley-threads-'))
  mkdirSync(join(work, 'program'))
  writeFileSync(join(work, 'program/entry.mjs'), PROGRAM)
  holdContent(new Map([[SITE, { entry: 'site', version: '1' } as never]]))
})
afterEach(() => {
  setRecorder(undefined)
  rmSync(work, { recursive: true })
})

const pathsOf = (component: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({
    pathname: `/${component.replace('.astro', '')}/${at}`,
    route: { component, type: 'page' },
    cacheKey: 'same',
  })) as unknown as PathWithRoute[]

async function build(paths: readonly PathWithRoute[], count: number) {
  const bundle = { entry: join(work, 'program/entry.mjs'), styles: [] }
  const own = String((builds += 1))
  const site = join(work, own, 'site')
  const run = beginRun({ kept: join(work, own, 'kept'), site, to: join(work, own, 'out') })
  const { recorder } = run.maker
  setRecorder(recorder.recorder)
  recorder.recorder.offer('held', (place) => `what is at ${place}`)
  const pages = await bundledPages(bundle)
  // The routes with parameters list nothing of their own here.
  const asked: typeof pages = {
    ...pages,
    pathsOf: async (isWanted) => {
      const single = await pages.pathsOf((component) => component.startsWith('src/pages/') && isWanted(component))
      return pages.inOrder([...paths.filter(({ route }) => isWanted(route.component)), ...single])
    },
  }
  const threads = beginThreads({ ...run.start, bundle }, 0, count)
  try {
    threads?.hold()
    await makePages(asked, run, threads)
    const elsewhere = (await threads?.made())?.flatMap(({ made }) => made.map(([name]) => name)) ?? []
    await keepPages(run)
    return { site, elsewhere, kept: readKept(run.folder, digestOfBundle(site)) }
  } finally {
    await threads?.end()
  }
}

test('what several threads make is what one makes, and as much is known of it', async () => {
  const paths = [...pathsOf('many.astro', 1600), ...pathsOf('few.astro', 3)]
  const [one, two] = [await build(paths, 0), await build(paths, 2)]
  expect(one.elsewhere).toEqual([])
  expect(two.elsewhere.length).toBeGreaterThan(1)
  expect(two.elsewhere).toContain('src/pages/search.json.ts search.json')
  expect(readFileSync(join(two.site, 'search.json'))).toEqual(readFileSync(join(one.site, 'search.json')))
  for (const { pathname } of paths) {
    const [page, other] = [one, two].map(({ site }) => readFileSync(join(site, pathname, 'index.html'), 'utf8'))
    expect(other).toBe(page)
  }
  const readBy = ({ kept }: typeof one, name: string) => {
    const { places, lists } = kept!.reads
    const [count = 0, ...numbers] = lists[kept!.pages.get(name)!.reads]!
    return numbers
      .slice(0, count)
      .map((number) => places[number])
      .toSorted()
  }
  const names = [...one.kept!.pages.keys()]
  expect([...two.kept!.pages.keys()].toSorted()).toEqual(names.toSorted())
  expect(names.map((name) => readBy(two, name))).toEqual(names.map((name) => readBy(one, name)))
  expect(readBy(two, 'many.astro many/7')).toEqual(['held|/island/many/7/', 'held|all'])
  expect(two.kept!.reads.digests).not.toContain(null)
})

test.each([0, 2])(
  'of two routes that claim a path the first has it, also where it is listed elsewhere: %i threads',
  async (count) => {
    const claims = (component: string) => ({ ...pathsOf(component, 1)[0]!, pathname: '/search.json' })
    const { kept } = await build([claims('few.astro')], count)
    expect([...kept!.pages.keys()]).toEqual(['src/pages/search.json.ts search.json'])
    const { kept: other } = await build([claims('many.astro')], count)
    expect([...other!.pages.keys()]).toEqual(['many.astro search.json'])
  },
)

test.each([700, 40_000])(
  'of %i records nothing is made elsewhere: it would take longer, or too much room',
  (records) => {
    expect(
      beginThreads({ site: work, address: '', kept: null, bundle: { entry: '', styles: [] } }, records),
    ).toBeUndefined()
  },
)

test('a fault elsewhere is told at once, and not when all else is made', async () => {
  const [first, ...others] = pathsOf('many.astro', 1600)
  writeFileSync(join(work, 'program/entry.mjs'), PROGRAM.replace("'/search.json')", "'/sought.json')"))
  await expect(build([first!, ...others], 1)).rejects.toThrow('/sought.json is listed elsewhere')
  expect(existsSync(join(work, String(builds), 'site', others.at(-1)!.pathname))).toBe(false)
})

test('a page that cannot be made stops the build, whichever thread is to make it', async () => {
  const broken = pathsOf('many.astro', 1600).map((path, at) =>
    at % 200 === 7 ? { ...path, pathname: `/many/${at}/broken` } : path,
  )
  await expect(build(broken, 2)).rejects.toThrow('broken could not be made')
})
