import { appendFile, cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openPage } from './browser.ts'
import { visitContent } from './visit-site.ts'

const visit = visitContent('src/tests/fixtures/what-came-of-it', {
  change: async (copy) => {
    await cp('src/tests/fixtures/every-field/lighthouse', join(copy, 'lighthouse'), { recursive: true })
    await mkdir(join(copy, 'pages'))
    await mkdir(join(copy, 'public'))
    for (const page of ['imprint', 'privacy', 'terms']) {
      const text = `---\ntitle: "Our ${page}"\n---\n\n## First\n\nText of ${page}.\n`
      await writeFile(join(copy, `pages/${page}.md`), text)
    }
    await writeFile(join(copy, 'public/report.txt'), 'A report.')
    await writeFile(join(copy, 'tab.svg'), '<svg xmlns="http://www.w3.org/2000/svg"><circle r="4"/></svg>')
    await cp(
      'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
      join(copy, 'letters.woff2'),
    )
    await appendFile(join(copy, 'site.yaml'), SETTINGS)
  },
})

const SETTINGS = `
navigation: [comparisons, method, contribute, imprint]
footer: [privacy, { title: "The society", url: "https://society.example.org/" }]
unpublished: [lighthouse]
contribute: off
favicon: tab.svg
font: letters.woff2
colours: { ground: { light: "#fff8f0", dark: "#000000" } }
words: { about: "How we work" }
method_notes: ["The editors meet once a month."]
`

test('menu, footer, look and words are the publisher’s, and their pages are found', async () => {
  const { page, close } = await openPage(visit.browser, visit.server.url)
  const menu = await page.locator('.site-navigation a').allTextContents()
  expect(menu.map((text) => text.trim())).toEqual(['Comparisons', 'How we work', 'Our imprint'])
  const footer = (await page.locator('.site-footer a').allTextContents()).map((text) => text.trim())
  expect(footer.slice(0, 3)).toEqual(['Our privacy', 'The society', 'Our terms'])
  expect(await page.locator('link[rel=icon]').getAttribute('href')).toMatch(/site\/tab\.svg$/)
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 248, 240)')
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('h1')!).fontFamily)).toContain('Publisher')
  expect(await page.evaluate(async () => (await document.fonts.load('1rem Publisher')).length)).toBe(1)
  await page.getByRole('link', { name: 'Our terms' }).click()
  expect(await page.locator('main h1').textContent()).toBe('Our terms')
  expect(await page.locator('main h2').textContent()).toBe('First')
  await close()
})

test('no contributions are asked for, and what is kept back is nowhere', async () => {
  const status = async (path: string) => (await fetch(`${visit.server.url}${path}`)).status
  expect([await status('contribute/'), await status('contribute/guide.json')]).toEqual([404, 404])
  expect([await status('lighthouse/'), await status('ferry/'), await status('report.txt')]).toEqual([404, 200, 200])
  const text = async (path: string) => (await fetch(`${visit.server.url}${path}`)).text()
  expect(await text('api/v1/comparisons.json')).not.toContain('lighthouse')
  expect(await text('ferry/issues/fee/')).not.toContain('contribute/')
  expect(await text('sitemap.xml')).toContain('/imprint/')
  expect(await text('about/')).toContain('The editors meet once a month.')
})
