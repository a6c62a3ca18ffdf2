import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PSEUDO } from '#messages/pseudo.ts'
import { listFiles } from './built-files.ts'
import { partsOf, textOf, unmarkedTexts } from './unmarked-texts.ts'
import { visitContent } from './visit-site.ts'

const visit = visitContent('src/tests/fixtures/every-field', {
  change: async (copy) => {
    const settings = await readFile(join(copy, 'site.yaml'), 'utf8')
    await writeFile(
      join(copy, 'site.yaml'),
      settings.replace('language: en', `language: ${PSEUDO}`).replace('base: /island/', 'base: /'),
    )
  },
})

/** Names of files and coders, which are for programs, and code to be pasted. */
const FOR_PROGRAMS = /^[a-z_]+(?:\.schema)?\.json$|<(?:script|iframe)[ >]|loading="lazy"|^pass-$|^cd$/

test('every word of the interface comes from the catalogue, or is marked as what it is', async () => {
  const own = await textOf(visit.content)
  const page = await visit.browser.newPage()
  const foreign = new Set<string>()
  const fixed = new Set<string>()
  let said = 0
  for (const file of (await listFiles(visit.site)).filter((name) => name.endsWith('index.html'))) {
    // A former address leads on before it is read.
    if ((await readFile(join(visit.site, file), 'utf8')).includes('http-equiv="refresh"')) continue
    await page.goto(visit.server.url + file.replace(/index\.html$/, ''))
    for (const text of await unmarkedTexts(page)) {
      const rest = withoutBrackets(text)
      said += Number(rest !== text)
      for (const piece of rest.split(BETWEEN).map((one) => one.replaceAll(/\s+/g, ' ').trim())) {
        if (isPunctuated(piece) && !(piece.length > 1 && own.includes(piece))) fixed.add(`${file}: ${piece}`)
      }
      for (const part of partsOf(rest, 'and')) {
        if (!own.includes(part) && !FOR_PROGRAMS.test(part)) foreign.add(`${file}: ${part}`)
      }
    }
  }
  expect([...foreign]).toEqual([])
  expect([...fixed]).toEqual([])
  expect(said).toBeGreaterThan(1_000)
})

/** Stands where a catalogue said something. */
const SAID = ' · '

/** What the publisher wrote may stand between marks that every language has. */
const BETWEEN = / · | \(|\)/

/** Whether it holds a colon or semicolon that joins it to something: each language sets these its own way. */
function isPunctuated(piece: string): boolean {
  return /[:;](?: |$)/.test(piece) && !FOR_PROGRAMS.test(piece)
}

/** What is left of a text without what a catalogue said, be it within something else that it said. */
function withoutBrackets(text: string): string {
  const less = text.replaceAll(/⟦[^⟦⟧]*⟧/g, SAID)
  return less === text ? text : withoutBrackets(less)
}
