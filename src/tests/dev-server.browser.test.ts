import { spawn, type ChildProcess } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const RECORD = 'strait/issues/berth.md'
const POSITION = 'strait/positions/berth/2024-03-01-north.md'
const POSITION_PAGE = POSITION.replace(/\.md$/, '/')
const PAGE = 'strait/issues/berth/'

let content: string
let server: ChildProcess
let url: string
let original: string

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'parley-dev-'))
  await cp(resolve('src/tests/fixtures/where-they-meet'), content, { recursive: true })
  original = await readFile(join(content, RECORD), 'utf8')
  const env = {
    ...process.env,
    PARLEY_CONTENT: content,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'development',
    VITEST: undefined,
  }
  server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '4873'], { env })
  url = await new Promise((found, failed) => {
    let printed = ''
    const read = (chunk: Buffer) => {
      printed += chunk.toString()
      const address = /http:\/\/localhost:\d+\//.exec(printed)?.[0]
      if (address) found(address)
    }
    server.stdout?.on('data', read)
    server.stderr?.on('data', read)
    server.on('close', () => failed(new Error(printed)))
  })
  await fetch(url + PAGE)
})

afterAll(async () => {
  server?.kill()
  await rm(content, { recursive: true, force: true })
})

test('a changed record is on its page soon', async () => {
  await writeFile(join(content, RECORD), original.replace(/^title: .*$/m, 'title: "Changed while you write"'))
  await expectOnPage('Changed while you write')
})

test('a broken record shows its problem, and its page stays as it last was', async () => {
  await writeFile(join(content, RECORD), original.replace(/^title: /m, 'titel: '))
  const html = await expectOnPage('titel is not a field of an issue')
  expect(html).toContain('Changed while you write')
  await writeFile(join(content, RECORD), original)
  const mended = await expectOnPage(/^title: "(.*)"$/m.exec(original)![1]!)
  expect(mended).not.toContain('titel is not a field')
})

test.each([
  ['a misspelt party', /^party: .*$/m, 'party: nobody', 'nobody'],
  ['an unknown source', /^source: .*$/m, 'source: nowhere', 'nowhere'],
])('a statement with %s shows its problem, on its page too', async (_, field, wrong, named) => {
  const before = await readFile(join(content, POSITION), 'utf8')
  await writeFile(join(content, POSITION), before.replace(field, wrong))
  await expectOnPage(named, POSITION_PAGE)
  await expectOnPage(named)
  await writeFile(join(content, POSITION), before)
})

test('a statement on an issue that is not there shows its problem', async () => {
  const before = await readFile(join(content, POSITION), 'utf8')
  const moved = POSITION.replace('/berth/', '/bertt/')
  await mkdir(join(content, dirname(moved)), { recursive: true })
  await writeFile(join(content, moved), before)
  await expectOnPage('bertt', POSITION_PAGE.replace('/berth/', '/bertt/'))
  expect(await expectOnPage('issue')).toContain('bertt')
  await rm(join(content, dirname(moved)), { recursive: true })
})

test('an editor knows the fields of a new record soon', async () => {
  const added = join(content, 'strait/sources/2026-new-paper.md')
  await writeFile(added, '')
  const line = `${JSON.stringify(pathToFileURL(added).href.toLowerCase())}: "source"`
  await expect.poll(() => readFile('.astro/collections/collections.json', 'utf8'), { timeout: 10_000 }).toContain(line)
})

const TITLE = (text: string) => original.replace(/^title: .*$/m, `title: "${text}"`)
const put = async (file: string, text: string) => {
  await mkdir(join(content, dirname(file)), { recursive: true })
  await writeFile(join(content, file), text)
}

test('an issue that an editor saves beside its file, and puts in its place, is on its page', async () => {
  for (const [at, beside] of ['berth.md.tmp', '.berth.md.swp', '.goutputstream-A1B2C3', 'berth.md~'].entries()) {
    const temporary = join(content, dirname(RECORD), beside)
    await writeFile(temporary, TITLE(`Saved beside ${at}`))
    await rename(temporary, join(content, RECORD))
    await expectOnPage(`Saved beside ${at}`)
  }
  await writeFile(join(content, RECORD), original)
})

test('a folder made with its file at once, renamed, and removed is followed without a restart', async () => {
  const before = await readFile(join(content, POSITION), 'utf8')
  const [one, two] = ['kai-one', 'kai-two'].map((issue) => POSITION.replace('/berth/', `/${issue}/`))
  for (let round = 0; round < 3; round++) {
    await put(one!, before)
    await expectOnPage('kai-one', PAGE)
    await rename(join(content, dirname(one!)), join(content, dirname(two!)))
    await expectOnPage('kai-two', PAGE)
    await rm(join(content, dirname(two!)), { recursive: true })
    await expectOnPage('', PAGE, (html) => !html.includes('kai-'))
  }
})

test('what comes and goes while a machine is busy is right on the page once it is quiet, and nothing stops', async () => {
  const before = await readFile(join(content, POSITION), 'utf8')
  const busy = Array.from({ length: 2 }, () => spawn(process.execPath, ['-e', 'for (;;);']))
  try {
    for (let round = 0; round < 12; round++) {
      const folder = `strait/positions/pier-${round}`
      await put(`${folder}/2024-03-01-north.md`, before)
      await put(RECORD, TITLE(`Round ${round}`))
      if (round % 3 > 0) await rm(join(content, folder), { recursive: true })
      void fetch(url + PAGE).then((response) => response.text())
    }
    const html = await expectOnPage('Round 11')
    await expectOnPage('pier-9', PAGE, (html) => !html.includes('pier-10') && html.includes('pier-9'))
    expect(html).not.toContain('Round 10')
  } finally {
    for (const one of busy) one.kill('SIGKILL')
  }
  for (const round of [0, 3, 6, 9]) await rm(join(content, `strait/positions/pier-${round}`), { recursive: true })
  await writeFile(join(content, RECORD), original)
  await expectOnPage('', PAGE, (html) => !html.includes('pier-'))
  expect(server.exitCode).toBeNull()
})

/** Waits until a text is on the page, for ten seconds at most: machines differ, so the time itself is not asserted. */
async function expectOnPage(
  text: string,
  page = PAGE,
  isRight = (html: string) => html.includes(text),
): Promise<string> {
  const start = performance.now()
  let html = ''
  while (performance.now() - start < 10_000) {
    const response = await fetch(url + page)
    html = await response.text()
    expect([page, response.status]).not.toEqual([page, 500])
    if (isRight(html)) {
      console.log(`"${text}" after ${Math.round(performance.now() - start)} ms`)
      return html
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  expect(isRight(html), `"${text}" on ${page}:\n${html}`).toBe(true)
  return html
}
