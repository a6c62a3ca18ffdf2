import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readContent } from '#disk/read-content.ts'
import { serveWeb, type SmallWeb } from '#tests/page-server.ts'
import { deadLinks } from './links/dead-links.ts'
import { deadLinksText } from './links/dead-links-text.ts'

const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))

let web: SmallWeb
let folder = ''
let asked: string[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parley-links-'))
  // Every page answers by the number in its address; the others by their names.
  web = await serveWeb(
    (request, response) => {
      const { pathname } = new URL(request.url ?? '', 'http://x')
      asked.push(`${request.headers.host}${pathname}`)
      const to = { '/front': '/', '/round': '/round', '/inside': 'http://inside.example.net/', '/on': '/page' }[
        pathname
      ]
      if (to !== undefined) response.writeHead(302, { location: to }).end()
      else if (pathname === '/silent') return
      else if (pathname === '/long') response.end(Buffer.alloc(3_000_000))
      else response.writeHead(Number(/\d{3}/.exec(pathname)?.[0] ?? 200)).end('x')
    },
    { 'inside.example.net': ['169.254.169.254'] },
  )
})

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  cpSync(fileOf('../src/tests/fixtures/where-they-meet/site.yaml'), join(folder, 'site.yaml'))
  cpSync(fileOf('../src/tests/fixtures/every-field/lighthouse/comparison.md'), join(folder, 'talks/comparison.md'))
  asked = []
})

afterAll(async () => {
  await web.close()
  rmSync(folder, { recursive: true })
})

function source(name: string, url: string, more = '') {
  const fields = `title: "A"\npublisher: "B"\nkind: report\npublished: 2025\nurl: "${url}"\n${more}lang: en`
  mkdirSync(join(folder, 'talks/sources'), { recursive: true })
  writeFileSync(join(folder, `talks/sources/${name}.md`), `---\n${fields}\n---\n`)
}

async function links(of: SmallWeb | Parameters<typeof deadLinks>[1] = web) {
  const { catalogue } = await readContent(folder)
  return deadLinks(catalogue?.datasets ?? [], of, { time: 500, size: 1_000_000 })
}

const run = () =>
  spawnSync(process.execPath, [fileOf('links.ts')], {
    encoding: 'utf8',
    env: { ...process.env, PARLEY_CONTENT: folder },
  })

test('lists the addresses that do not answer, and nothing of those that do or that turn programs away', async () => {
  source('good', 'http://a.example.org/page')
  source('shy', 'http://a.example.org/403')
  source('long', 'http://a.example.org/long')
  source('moved', 'http://a.example.org/on')
  source('known', 'http://a.example.org/404', 'link: dead\n')
  expect(deadLinksText((await links()) ?? [])).toBe('')
  source('gone', 'http://b.example.org/404', 'archive_url: "https://archive.example.org/b"\n')
  source('broken', 'http://b.example.org/500')
  source('lost', 'http://nowhere.example.com/page')
  source('sent-on', 'http://a.example.org/front')
  source('round', 'http://a.example.org/round')
  source('silent', 'http://c.example.org/silent')
  const text = deadLinksText((await links()) ?? [])
  expect(text.match(/^- .*$/gm)).toEqual([
    '- `content/talks/sources/broken.md`: 500',
    '- `content/talks/sources/gone.md`: 404',
    '- `content/talks/sources/lost.md`: no answer',
    '- `content/talks/sources/round.md`: it sends on in a circle',
    '- `content/talks/sources/sent-on.md`: leads to the front page',
    '- `content/talks/sources/silent.md`: no answer in time',
  ])
  expect(text).toContain('archived copy: https://archive.example.org/b')
})

test('asks nothing but public addresses, whatever a record says and wherever a page sends it', async () => {
  source('inside', 'http://inside.example.net/page')
  source('sent-inside', 'http://a.example.org/inside')
  expect((await links())?.map(({ file, answer }) => `${file}: ${answer}`)).toEqual([
    'talks/sources/inside.md: its host stands for an address that is not public',
    'talks/sources/sent-inside.md: its host stands for an address that is not public',
  ])
  expect(asked).toEqual(['a.example.org/inside'])
})

test('says nothing of any address where there is no network', async () => {
  source('good', 'http://a.example.org/page')
  const resolve = () => Promise.reject(Object.assign(new Error('no'), { code: 'EAI_AGAIN' }))
  expect(await links({ ...web, resolve })).toBeNull()
})

test('fits into an issue, however many do not answer', () => {
  const many = Array.from({ length: 124 }, (_, at) => ({
    ...{
      file: `talks/sources/many-${at}.md`,
      url: `https://c.example.org/404/${at}`,
      archive: undefined,
      answer: '404',
    },
  }))
  const text = deadLinksText(many)
  expect(text).toMatch(/\nAnd 24 more\.\n$/)
  expect(text.length).toBeLessThan(60_000)
})

test('the command prints nothing where there is nothing to open, and says so where it could read nothing', () => {
  expect(run()).toMatchObject({ status: 0, stdout: '' })
  writeFileSync(join(folder, 'site.yaml'), 'title: "')
  expect(run()).toMatchObject({ status: 1, stdout: '' })
})
