import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { PSEUDO } from '#messages/pseudo.ts'
import { launchBrowser } from './browser.ts'
import { runBuild } from './build-site.ts'
import { listFiles } from './built-files.ts'
import { serveFolder } from './site-server.ts'
import { partsOf, textOf, unmarkedTexts } from './unmarked-texts.ts'

let work: string
let browser: Browser

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'parley-pseudo-'))
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await rm(work, { recursive: true, force: true })
})

/** Names of files and coders, which are for programs, and code to be pasted. */
const FOR_PROGRAMS = /^[a-z_]+(?:\.schema)?\.json$|<(?:script|iframe)[ >]|loading="lazy"|^pass-$|^cd$/

test('every word of the interface comes from the catalogue, or is marked as what it is', async () => {
  const content = join(work, 'content')
  const site = join(work, 'site')
  await cp('src/tests/fixtures/every-field', content, { recursive: true })
  const settings = await readFile(join(content, 'site.yaml'), 'utf8')
  await writeFile(
    join(content, 'site.yaml'),
    settings.replace('language: en', `language: ${PSEUDO}`).replace('base: /island/', 'base: /'),
  )
  expect(await runBuild({ PARLEY_OUT: site, PARLEY_CONTENT: content })).toEqual({ status: 0, output: '' })
  const server = await serveFolder(site)
  const own = await textOf(content)
  const page = await browser.newPage()
  const foreign = new Set<string>()
  let said = 0
  for (const file of (await listFiles(site)).filter((name) => name.endsWith('index.html'))) {
    // A former address leads on before it is read.
    if ((await readFile(join(site, file), 'utf8')).includes('http-equiv="refresh"')) continue
    await page.goto(server.url + file.replace(/index\.html$/, ''))
    for (const text of await unmarkedTexts(page)) {
      const rest = withoutBrackets(text)
      said += Number(rest !== text)
      for (const part of partsOf(rest, '(?:^| )and ')) {
        if (!own.includes(part) && !FOR_PROGRAMS.test(part)) foreign.add(`${file}: ${part}`)
      }
    }
  }
  await server.close()
  expect([...foreign]).toEqual([])
  expect(said).toBeGreaterThan(1_000)
})

/** What is left of a text without what a catalogue said, be it within something else that it said. */
function withoutBrackets(text: string): string {
  const less = text.replaceAll(/⟦[^⟦⟧]*⟧/g, '')
  return less === text ? text : withoutBrackets(less)
}
