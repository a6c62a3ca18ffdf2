import { spawnSync, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SERVERS, serverSettings } from '#core/export/server-settings.ts'
import { freePort, startNginx } from './nginx.ts'

const HAS_NGINX = spawnSync('nginx', ['-v']).status === 0
const BASE = '/some/base/'
const LONG = 'x'.repeat(4000)
const FILES = {
  'index.html': '<h1>Home</h1>',
  '404.html': '<h1>Nothing here</h1>',
  '.parley-written.json': '{}',
  'talks/issues/border/index.html': '<h1>Border</h1>',
  'talks/issues/border/embed/index.html': '<h1>Small</h1>',
  'talks/positions.csv': LONG,
  'talks/rounds.ics': LONG,
  'talks/citations.bib': LONG,
  'talks/citations.ris': LONG,
  '_astro/a.css': LONG,
  'site/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '.well-known/security.txt': 'Contact: x',
}

test.each(SERVERS)('the settings for %s name the place of the site and its page for what is missing', (server) => {
  const settings = serverSettings(server, { host: 'talks.example.org', base: BASE, folder: '/srv/talks' })
  for (const part of ['talks.example.org', BASE, '/srv/talks', '404.html', 'text/csv', 'text/calendar', 'immutable']) {
    expect(settings).toContain(part)
  }
  expect(serverSettings(server, { host: 'a.example', base: '/', folder: '/srv/a' })).not.toMatch(
    /undefined|\/\/_astro|= {/,
  )
})

describe.skipIf(!HAS_NGINX)('behind a real nginx', () => {
  let folder = ''
  let server: ChildProcess | undefined
  let port = 0
  const answer = (path: string) =>
    fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', headers: { 'accept-encoding': 'gzip' } })

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-nginx-'))
    chmodSync(folder, 0o755)
    for (const [file, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, 'dist', file)), { recursive: true })
      writeFileSync(join(folder, 'dist', file), text)
    }
    port = await freePort()
    const settings = serverSettings('nginx', { host: 'talks.example.org', base: BASE, folder: join(folder, 'dist') })
    server = await startNginx(folder, settings, port, BASE)
  })

  afterAll(async () => {
    const ended = new Promise((resolve) => server?.once('exit', resolve) ?? resolve(null))
    server?.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  })

  test('pages stand at their addresses, and an address without its last slash leads there', async () => {
    expect(await (await answer(BASE)).text()).toBe('<h1>Home</h1>')
    expect(await (await answer(`${BASE}talks/issues/border/`)).text()).toBe('<h1>Border</h1>')
    expect((await answer('/some/base')).headers.get('location')).toMatch(/\/some\/base\/$/)
    expect((await answer(`${BASE}talks/issues/border`)).status).toBe(301)
  })

  test('what is missing gets the page for it, and what a build noted for itself is missing', async () => {
    for (const path of ['talks/none/', '.parley-written.json']) expect((await answer(BASE + path)).status).toBe(404)
    expect(await (await answer(`${BASE}talks/none/`)).text()).toBe('<h1>Nothing here</h1>')
    expect((await answer(`${BASE}.well-known/security.txt`)).status).toBe(200)
  })

  test.each([
    ['talks/positions.csv', 'text/csv; charset=utf-8'],
    ['talks/rounds.ics', 'text/calendar; charset=utf-8'],
    ['talks/citations.bib', 'application/x-bibtex'],
    ['talks/citations.ris', 'application/x-research-info-systems'],
    ['_astro/a.css', 'text/css; charset=utf-8'],
  ])('%s is sent as %s, and smaller', async (file, type) => {
    const { headers } = await answer(BASE + file)
    expect([headers.get('content-type'), headers.get('content-encoding')]).toEqual([type, 'gzip'])
  })

  test('nobody may frame a page but the small ones, and a drawing runs nothing', async () => {
    const framing = async (path: string) => {
      const { headers } = await answer(BASE + path)
      return [headers.get('x-frame-options'), headers.get('content-security-policy')]
    }
    expect(await framing('')).toEqual(['DENY', "frame-ancestors 'none'"])
    expect(await framing('none/')).toEqual(['DENY', "frame-ancestors 'none'"])
    expect(await framing('talks/issues/border/embed/')).toEqual([null, null])
    expect((await framing('site/logo.svg'))[1]).toContain("default-src 'none'")
  })

  test('what bears its contents in its name is kept, and everything else asked for again', async () => {
    const kept = async (path: string) => (await answer(BASE + path)).headers.get('cache-control')
    expect(await kept('_astro/a.css')).toBe('public, max-age=31536000, immutable')
    expect(await kept('')).toBe('public, max-age=0, must-revalidate')
    expect((await answer(BASE)).headers.get('x-content-type-options')).toBe('nosniff')
  })
})
