import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { expect, inject, test } from 'vitest'
import { listFiles } from './built-files.ts'

const site = inject('builtSite')

/** Linked data: a script that is no script, since browsers run none of this type, with nothing in it that could end it. */
const DATA_BLOCK = /<script type="application\/ld\+json">[^<]*<\/script>/g

const loader = new StaticConfigLoader({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Astro writes void elements and attributes in its own style; both are valid HTML.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // Scripts and styles come from the site's own address only, which the policy in each page enforces.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The roles of a table are stated again because it becomes a stack on a phone and would lose them.
    'no-redundant-role': 'off',
    // A title says what the page is; a position's is as long as it has to be.
    'long-title': 'off',
  },
})
// Every page is held to the same: it is made out once, and not for each of a thousand pages.
const config = await loader.getConfigFor('index.html')
loader.getConfigFor = () => config
const validator = new HtmlValidate(loader)

test('every page is valid HTML', async () => {
  const pages = (await listFiles(site)).filter((file) => file.endsWith('.html'))
  const faults: string[] = []
  for (const page of pages) {
    const report = await validator.validateString(await readFile(join(site, page), 'utf8'), page)
    for (const { messages } of report.results) {
      for (const { line, column, ruleId, message } of messages) {
        faults.push(`${page}:${line}:${column} ${ruleId} ${message}`)
      }
    }
  }
  expect(faults).toEqual([])
})

test('no page holds an inline style, an inline handler or a script of its own', async () => {
  const pages = (await listFiles(site)).filter((file) => file.endsWith('.html'))
  const found: string[] = []
  for (const page of pages) {
    const html = await readFile(join(site, page), 'utf8')
    const running = html.replace(DATA_BLOCK, '')
    if (/<[^>]+\s(?:style|on[a-z]+)=/i.test(running) || /<style|<script(?![^>]+src=)/i.test(running)) found.push(page)
  }
  expect(found).toEqual([])
})
