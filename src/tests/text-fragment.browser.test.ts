import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findQuotation } from '#core/evidence/find-quotation.ts'
import { searchedOf } from '#core/evidence/page.ts'
import { textFragment } from '#core/statement/text-fragment.ts'
import { readBytes } from '#web/read-bytes.ts'
import { launchBrowser } from './browser.ts'

const FILL = Array.from({ length: 60 }, (_, at) => `<p>Paragraph ${at} of an article that goes on for long.</p>`).join(
  '',
)
const PAGE = `<!doctype html><html lang="en"><body><h1>A page</h1><p>No deal. Breakers of ships ask for nothing.</p>${FILL}
  <p id="plain">The keeper said: “We ask for a <b>new</b> lamp before the winter”, and left.</p>${FILL}
  <p id="short">Then: “No deal-breakers”, he added.</p>${FILL}
  <p id="first">We ask for a lamp, for oil</p><p>and for nothing else at all.</p>${FILL}</body></html>`

/** The rules for such addresses as their authors wrote them down in code: the browser of the lock file cannot search in pages. */
const RULES = 'node_modules/text-fragments-polyfill/src/text-fragment-utils.js'

let browser: Browser
const server = createServer((request, response) => {
  const isScript = request.url === '/rules.js'
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8')
  response.end(isScript ? readFileSync(RULES) : PAGE)
})

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  server.closeAllConnections()
  server.close()
})

test.each([
  ['plain', 'We ask for a new lamp before the winter'],
  ['short', 'No deal-breakers'],
  ['first', 'We ask for a lamp … nothing else at all'],
])('the address that evidence gives leads a browser to the very words (%s)', async (id, words) => {
  const read = await readBytes({ body: Buffer.from(PAGE), contentType: 'text/html' })
  const [place] = findQuotation(words, searchedOf(read!))
  const address = textFragment(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, place!)
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } })
  await page.goto(address)
  // A browser that can search in pages has gone there by itself, and keeps the words from scripts; any other goes by the rules.
  const isThere = await page.evaluate(`window.find('Paragraph 1 of')`)
  if (isThere !== true) await page.evaluate(`(${goByRules})(${JSON.stringify(new URL(address).hash)})`)
  await page.waitForFunction('window.scrollY > 0', undefined, { timeout: 10_000 })
  const top = await page.locator(`#${id}`).evaluate((element) => element.getBoundingClientRect().top)
  expect(top).toBeGreaterThan(-40)
  expect(top).toBeLessThan(600)
  await page.close()
})

const goByRules = `async (hash) => {
  const rules = await import('/rules.js')
  const told = rules.parseFragmentDirectives(rules.getFragmentDirectives(hash))
  const marks = rules.processFragmentDirectives(told).text.flat()
  marks[0].scrollIntoView({ block: 'center' })
}`
