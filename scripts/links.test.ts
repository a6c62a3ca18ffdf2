import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** A web in which every page answers by the number in its address, and `front` sends one on to the front page. */
const WEB = `globalThis.fetch = async (url) => {
  if (url.includes('nowhere')) throw new TypeError('fetch failed')
  const { pathname, origin } = new URL(url)
  const response = new Response('', { status: Number(/\\d{3}/.exec(pathname)?.[0] ?? 200) })
  Object.defineProperty(response, 'url', { value: pathname === '/front' ? origin + '/' : url })
  return response
}`

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-links-'))
  cpSync(fileOf('../src/tests/fixtures/where-they-meet/site.yaml'), join(folder, 'site.yaml'))
  cpSync(fileOf('../src/tests/fixtures/every-field/lighthouse/comparison.md'), join(folder, 'talks/comparison.md'))
})

afterAll(() => rmSync(folder, { recursive: true }))

function source(name: string, url: string, more = '') {
  const fields = `title: "A"\npublisher: "B"\nkind: report\npublished: 2025\nurl: "${url}"\n${more}lang: en`
  mkdirSync(join(folder, 'talks/sources'), { recursive: true })
  writeFileSync(join(folder, `talks/sources/${name}.md`), `---\n${fields}\n---\n`)
}

function links() {
  const web = `data:text/javascript,${encodeURIComponent(WEB)}`
  const env = { ...process.env, PARLEY_CONTENT: folder }
  return spawnSync(process.execPath, ['--import', web, fileOf('links.ts')], { encoding: 'utf8', env })
}

test('lists the addresses that do not answer, and nothing of those that do or that turn programs away', () => {
  source('good', 'https://a.example.org/page')
  source('shy', 'https://a.example.org/403')
  source('known', 'https://a.example.org/404', 'link: dead\n')
  expect(links()).toMatchObject({ status: 0, stdout: '' })
  source('gone', 'https://b.example.org/404', 'archive_url: "https://archive.example.org/b"\n')
  source('broken', 'https://b.example.org/500')
  source('lost', 'https://nowhere.example.org/page')
  source('sent-on', 'https://a.example.org/front')
  const { stdout } = links()
  expect(stdout.match(/^- .*$/gm)).toEqual([
    '- `content/talks/sources/broken.md`: 500',
    '- `content/talks/sources/gone.md`: 404',
    '- `content/talks/sources/lost.md`: no answer',
    '- `content/talks/sources/sent-on.md`: leads to the front page',
  ])
  expect(stdout).toContain('archived copy: https://archive.example.org/b')
})

test('fits into an issue, however many do not answer', () => {
  for (let at = 0; at < 120; at += 1) source(`many-${at}`, `https://c.example.org/404/${at}`)
  const { stdout } = links()
  expect(stdout).toMatch(/\nAnd 24 more\.\n$/)
  expect(stdout.length).toBeLessThan(60_000)
})

test('does not say that all is well where it could read nothing', () => {
  writeFileSync(join(folder, 'site.yaml'), 'title: "')
  expect(links()).toMatchObject({ status: 1, stdout: '' })
})
