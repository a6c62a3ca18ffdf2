import { expect, inject, test } from 'vitest'
import { openPage } from './browser.ts'
import { listFiles } from './built-files.ts'
import { visitSite } from './visit-site.ts'

const site = inject('builtSite')
const visit = visitSite(site)

const comparisons = (await listFiles(site)).flatMap((file) => /^([^/]+)\/table\/index\.html$/.exec(file)?.[1] ?? [])

/** How many issues stand whole in the first two screens of a wide window, at least. */
const least = (issues: number) => Math.min(9, Math.ceil(issues * 0.6))

/** On a phone: how high half of the issues are at most, in pixels. */
const MOST_HEIGHT = 200

/** And how many screens so many issues take at most, from the first to the last. */
const MOST_SCREENS = { screens: 6, issues: 22 }

test.each(comparisons)('the board of %s shows many issues at once, in a wide window and on a phone', async (id) => {
  const rowsAt = async (width: number, height: number) => {
    const { page, close } = await openPage(visit.browser, `${visit.server.url}${id}/`, { viewport: { width, height } })
    const rows = await page.locator('.board tr[data-issue]').evaluateAll((found) =>
      found.map((row) => {
        const { top, bottom } = row.getBoundingClientRect()
        return { top: top + window.scrollY, bottom: bottom + window.scrollY, height: bottom - top }
      }),
    )
    await close()
    return rows
  }
  const wide = await rowsAt(1280, 900)
  const whole = wide.filter(({ bottom }) => bottom <= 2 * 900).length
  const narrow = await rowsAt(360, 740)
  const median = narrow.map(({ height }) => height).sort((a, b) => a - b)[Math.floor(narrow.length / 2)] ?? 0
  const screens = ((narrow.at(-1)?.bottom ?? 0) - (narrow[0]?.top ?? 0)) / 740
  console.log(
    `${id}: ${whole} of ${wide.length} whole at 1280; at 360 ${Math.round(median)} px, ${screens.toFixed(1)} screens`,
  )
  expect(whole).toBeGreaterThanOrEqual(least(wide.length))
  expect(median).toBeLessThanOrEqual(MOST_HEIGHT)
  expect(screens).toBeLessThanOrEqual(MOST_SCREENS.screens * Math.max(1, wide.length / MOST_SCREENS.issues))
})
