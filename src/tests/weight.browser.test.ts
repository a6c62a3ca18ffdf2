import { gzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { listFiles } from './built-files.ts'
import { visitSite } from './visit-site.ts'

/** What a comparison page may weigh, in bytes as a host sends them with gzip. Fonts are compressed already. */
const BUDGET = { all: 100 * 1024, script: 10 * 1024 }

const site = inject('builtSite')
const visit = visitSite(site)

const comparisons = (await listFiles(site)).filter((file) =>
  /^(?!about|search|contribute|corrections|problems|api)[^/]+\/index\.html$/.test(file),
)

test.each(comparisons)('%s stays within its budget', async (file) => {
  const context = await visit.browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const weights: { kind: string; bytes: number }[] = []
  page.on('requestfinished', async (request) => {
    const response = await request.response()
    const body = (await response?.body()) ?? Buffer.alloc(0)
    const kind = request.resourceType()
    weights.push({ kind, bytes: kind === 'font' ? body.length : gzipSync(body).length })
  })
  await page.goto(visit.server.url + file.replace(/index\.html$/, ''), { waitUntil: 'networkidle' })
  await context.close()
  const total = (kinds: readonly string[]) =>
    weights.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { bytes }) => sum + bytes, 0)
  console.log(`${file}: ${total(['document', 'stylesheet', 'font', 'script'])} bytes, script ${total(['script'])}`)
  expect(total(['document', 'stylesheet', 'font', 'script'])).toBeLessThanOrEqual(BUDGET.all)
  expect(total(['script'])).toBeLessThanOrEqual(BUDGET.script)
})
