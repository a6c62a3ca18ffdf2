import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { recorder, setRecorder } from '#core/model/reads.ts'
import { lendPages } from '#disk/page-store.ts'
import { EVERY_FIELD } from '#tests/every-field.ts'
import { answerInParts } from '../in-parts.ts'
import type { BundledPages } from './bundled-pages.ts'
import { beginRun, keepPages, makePages } from './page-run.ts'

process.env['PARLEY_CONTENT'] = EVERY_FIELD

let work = ''
let builds = 0
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'parley-run-'))
  builds = 0
})
afterEach(() => {
  setRecorder(undefined)
  rmSync(work, { recursive: true })
})

type Page = {
  readonly path: string
  readonly type?: string
  readonly key?: string
  readonly of?: string
  readonly status?: number
  /** Whether it comes in parts. */
  readonly isInParts?: boolean
}

/** A build of these pages, each of which shows what is held under its name; gives which were made, and where the site is. */
async function build(pages: readonly Page[], held: Readonly<Record<string, string>> = {}) {
  const site = join(work, `site-${(builds += 1)}`)
  const made: string[] = []
  const run = beginRun({ kept: join(work, 'kept'), site, to: join(work, 'out') })
  const { recorder: noted } = run.maker.recorder
  setRecorder(noted)
  noted.offer('held', (place) => held[place] ?? '')
  const asked = {
    load: () => Promise.resolve(),
    inOrder: (paths: readonly object[]) => paths,
    pathsOf: () =>
      Promise.resolve(
        pages.map(({ path, type = 'page', key, of = path }) => ({
          pathname: path,
          route: { type, component: `${of}.astro`, pathname: undefined },
          cacheKey: key,
        })),
      ),
    render: (request: Request, { routeData }: { routeData: { component: string } }) => {
      // The content that this is run on says that its site lies below `/island/`.
      const pathname = new URL(request.url).pathname.replace(/^\/island/, '')
      made.push(pathname)
      const { status = 200, isInParts = false } = pages.find(({ path }) => `${path}/` === pathname) ?? {}
      const parts = function* () {
        yield `${routeData.component} `
        recorder()?.read({ group: 'held', at: pathname })
        yield held[pathname] ?? ''
      }
      const whole = () => new Response([...parts()].join(''), { status })
      return Promise.resolve(isInParts ? answerInParts(parts(), 'text/plain') : whole())
    },
  } as unknown as BundledPages
  await makePages(asked, run)
  await keepPages(run)
  lendPages({ folder: run.folder, files: run.taken, lying: run.lying }, site)
  const read = (file: string) => readFileSync(join(site, file), 'utf8')
  return { made, site, read }
}

test('a page is made anew if what it read is another, and is else the one of before', async () => {
  const pages = [
    { path: '/one', key: '1' },
    { path: '/two', key: '1' },
  ]
  const first = await build(pages, { '/one/': 'old', '/two/': 'old' })
  expect(first.made).toEqual(['/one/', '/two/'])
  const next = await build(pages, { '/one/': 'old', '/two/': 'new' })
  expect(next.made).toEqual(['/two/'])
  expect([next.read('one/index.html'), next.read('two/index.html')]).toEqual(['/one.astro old', '/two.astro new'])
})

test('what a page reads while its parts are written is known as well', async () => {
  const pages = [{ path: '/one', key: '1', isInParts: true }]
  const first = await build(pages, { '/one/': 'old' })
  expect(first.read('one/index.html')).toBe('/one.astro old')
  expect((await build(pages, { '/one/': 'old' })).made).toEqual([])
  const next = await build(pages, { '/one/': 'new' })
  expect([next.made, next.read('one/index.html')]).toEqual([['/one/'], '/one.astro new'])
})

test('a page that is given something else, or has no key, is made anew', async () => {
  await build([{ path: '/one', key: '1' }, { path: '/two' }])
  expect((await build([{ path: '/one', key: '2' }, { path: '/two' }])).made).toEqual(['/one/', '/two/'])
})

test('a page that was touched where the site lies is made anew', async () => {
  const { site } = await build([{ path: '/one', key: '1' }])
  writeFileSync(join(site, 'one/index.html'), 'touched')
  const next = await build([{ path: '/one', key: '1' }])
  expect(next.made).toEqual(['/one/'])
  expect(next.read('one/index.html')).toBe('/one.astro ')
  expect((await build([{ path: '/one', key: '1' }])).made).toEqual([])
})

test('of two routes that claim a path the first has it', async () => {
  const { made, read } = await build([{ path: '/one' }, { path: '/one/', of: '/other' }])
  expect(made).toEqual(['/one/'])
  expect(read('one/index.html')).toBe('/one.astro ')
})

test('a file that a publisher wants copied comes before a page of its name', async () => {
  const site = join(work, 'site-1')
  mkdirSync(join(site, 'one'), { recursive: true })
  writeFileSync(join(site, 'one/index.html'), 'theirs')
  expect((await build([{ path: '/one' }])).read('one/index.html')).toBe('theirs')
})

test('what is no page or file, and a page that is none of a site, is named', async () => {
  await expect(build([{ path: '/away', type: 'redirect' }])).rejects.toThrow('/away is a redirect')
  await expect(build([{ path: '/lost', status: 500 }])).rejects.toThrow('/lost answers with 500')
  expect((await build([{ path: '/404', key: '', status: 404 }])).read('404.html')).toBe('/404.astro ')
})
