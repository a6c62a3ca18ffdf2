import { describe, expect, inject, test } from 'vitest'
import { axeViolations } from './accessibility.ts'
import { openPage } from './browser.ts'
import { listFiles, pageKinds } from './built-files.ts'
import { visitSite } from './visit-site.ts'

const site = inject('builtSite')
const kinds = Object.entries(pageKinds(await listFiles(site)))

const visit = visitSite(site)

const addressOf = (file: string) => visit.server.url + file.replace(/index\.html$/, '')

describe.each(kinds)('the page of kind "%s"', (_kind, file) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      test(`has no accessibility fault and no overflow at ${width} px, ${colorScheme}`, async () => {
        const { page, misconduct, close } = await openPage(visit.browser, addressOf(file), {
          colorScheme,
          viewport: { width, height: 900 },
        })
        const violations = await axeViolations(page)
        expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        expect(misconduct).toEqual({ console: [], hosts: [] })
        await close()
      })
    }
  }

  test('needs no sideways scroll on a phone with text of twice the size, whatever is opened', async () => {
    const { page, close } = await openPage(visit.browser, addressOf(file), { viewport: { width: 360, height: 740 } })
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await close()
  })

  test('carries a policy that allows nothing by default', async () => {
    const { page, close } = await openPage(visit.browser, addressOf(file))
    const policy = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    await close()
  })

  test('has its heading and its text without JavaScript', async () => {
    const { page, close } = await openPage(visit.browser, addressOf(file), { javaScriptEnabled: false })
    expect(await page.locator('h1').count()).toBe(1)
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(80)
    await close()
  })
})

test('the policy is in force: injected markup neither runs nor loads', async () => {
  const { page, close } = await openPage(visit.browser, visit.server.url)
  const ran = await page.evaluate(async () => {
    const host = document.createElement('div')
    host.innerHTML = '<img src="data:," onerror="window.ran = 1"><a href="javascript:window.ran=2">x</a>'
    document.body.append(host)
    const script = document.createElement('script')
    script.textContent = 'window.ran = 3'
    document.body.append(script)
    host.querySelector('a')?.click()
    await new Promise((resolve) => setTimeout(resolve, 200))
    return (window as { ran?: number }).ran
  })
  expect(ran).toBeUndefined()
  await close()
})
