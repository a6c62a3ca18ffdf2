import { expect, inject, test } from 'vitest'
import { openPage } from './browser.ts'
import { listFiles } from './built-files.ts'
import { visitSite } from './visit-site.ts'

const site = inject('builtSite')
const visit = visitSite(site)
const files = await listFiles(site)
const pathsOf = (pattern: RegExp) => files.flatMap((file) => pattern.exec(file)?.[1] ?? [])
const boards = pathsOf(/^([^/]+\/)table\/index\.html$/)
const [pair = ''] = pathsOf(/^([^/]+\/compare\/[^/]+\/)index\.html$/)
const [bloc = ''] = pathsOf(/^([^/]+\/blocs\/[^/]+\/)index\.html$/)
const [issue = ''] = pathsOf(/^([^/]+\/issues\/[^/]+\/)index\.html$/)
const [board = ''] = boards

const open = (path: string, options = {}) => openPage(visit.browser, visit.server.url + path, options)

test('in forced colours each stance and each relation keeps a shape of its own, drawn in the colour of the text', async () => {
  const { page, close } = await open('', { forcedColors: 'active' })
  const shapes = new Map<string, Set<string>>()
  for (const path of [...boards, pair, issue]) {
    await page.goto(visit.server.url + path)
    const marks = await page.locator(':is(.chip, .stance, .relation-mark)[data-is]').evaluateAll((found) =>
      found.map((mark) => {
        const drawn = mark.querySelector('.glyph path, path.glyph') ?? mark
        const { stroke, fill } = getComputedStyle(drawn)
        return {
          is: mark.getAttribute('data-is') ?? '',
          shape: `${drawn.getAttribute('d')} ${fill === stroke ? 'filled' : 'outline'}`,
          isInk: stroke === getComputedStyle(mark).color && stroke !== getComputedStyle(document.body).backgroundColor,
          text: mark.textContent,
        }
      }),
    )
    expect(marks.length, path).toBeGreaterThan(0)
    for (const { is, shape, isInk, text } of marks) {
      expect({ path, is, isInk, hasText: text !== '' }).toEqual({ path, is, isInk: true, hasText: true })
      shapes.set(is, (shapes.get(is) ?? new Set()).add(shape))
    }
  }
  expect(shapes.size).toBeGreaterThan(5)
  for (const [is, own] of shapes) expect([is, own.size]).toEqual([is, 1])
  await close()
})

test('in forced colours the sides that negotiate stay told apart, and the marks of movement are drawn', async () => {
  const { page, close } = await open('', { forcedColors: 'active' })
  const lines = { side: new Set<string>(), other: new Set<string>() }
  for (const path of boards) {
    await page.goto(visit.server.url + path)
    const chips = await page.locator('.chip').evaluateAll((found) =>
      found.map((chip) => ({
        of: chip.hasAttribute('data-side') ? ('side' as const) : ('other' as const),
        line: getComputedStyle(chip.querySelector('.chip-name') ?? chip).textDecorationLine,
      })),
    )
    for (const { of, line } of chips) lines[of].add(line)
  }
  expect([...lines.side]).toEqual(['underline'])
  expect([...lines.other]).toEqual(['none'])
  await page.goto(visit.server.url + issue)
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const strokes = await page
    .locator('.lanes svg a .glyph')
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).stroke))
  expect(strokes.length).toBeGreaterThan(0)
  expect(strokes).not.toContain(ground)
  expect(strokes).not.toContain('none')
  await close()
})

test('on a phone no name of a group of issues runs into the next, and the last can be scrolled to', async () => {
  for (const path of boards) {
    const { page, close } = await open(path, { viewport: { width: 360, height: 740 } })
    const names = page.locator('.board-groups a')
    const boxes = await names.evaluateAll((links) =>
      links.map((link) => link.getBoundingClientRect().toJSON() as DOMRect),
    )
    expect(boxes.length, path).toBeGreaterThan(1)
    const gaps = boxes.slice(1).map(({ left }, at) => left - (boxes[at]?.right ?? 0))
    expect(Math.min(...gaps), path).toBeGreaterThan(8)
    const last = names.last()
    await last.focus()
    const { right = 0 } = await last.evaluate((link) => ({ right: link.getBoundingClientRect().right }))
    expect(Math.round(right)).toBeLessThanOrEqual(360)
    await close()
  }
})

test('a row is walked with the keyboard in the order in which it is read, and a party tells its date when it is reached', async () => {
  const { page, close } = await open(board)
  // What is folded, such as the names of many parties, is reached once it is opened.
  const stops = await page
    .locator('.board tr[data-issue]')
    .first()
    .locator('a, summary')
    .evaluateAll((found) => found.flatMap((one) => (one.checkVisibility() ? [one.getAttribute('href')] : [])))
  await page.locator('.board tr[data-issue] a').first().focus()
  const reached = [await page.evaluate(() => document.activeElement?.getAttribute('href'))]
  for (let at = 1; at < stops.length; at++) {
    await page.keyboard.press('Tab')
    const { href, note, outline } = await page.evaluate(() => {
      const link = document.activeElement
      const note = link?.querySelector<HTMLElement>('.chip-note')
      return {
        href: link?.getAttribute('href'),
        note: note ? [getComputedStyle(note).display, note.innerText] : null,
        outline: link ? getComputedStyle(link).outlineStyle : 'none',
      }
    })
    expect(outline).not.toBe('none')
    if (note) expect(note).toEqual(['block', expect.stringMatching(/\b(19|20)\d\d\b/)])
    reached.push(href)
  }
  expect(reached).toEqual(stops)
  await close()
})

test('a count of the sentence above the board is opened, and its issue reached, without a pointer', async () => {
  const { page, close } = await open(board, { javaScriptEnabled: false })
  const count = page.locator('.board-says summary').first()
  await count.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const target = new URL(page.url()).hash
  expect(target).toMatch(/^#issue-/)
  const box = await page.locator(target).boundingBox()
  expect(box?.y).toBeGreaterThanOrEqual(0)
  expect(box?.y).toBeLessThan(900)
  await close()
})

test.each([...boards, pair, bloc, issue, `${board}ledger/`])('%s needs no sideways scroll at 320 px', async (path) => {
  const { page, close } = await open(path, { viewport: { width: 320, height: 640 } })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await close()
})

test('a bloc and its members are seen by themselves by a plain link, and with scripts on the board itself', async () => {
  const overview = bloc.replace(/blocs\/.*/, '')
  const { page, close } = await open(overview, { javaScriptEnabled: false })
  const link = page.locator(`.board-links a[href="/${bloc}"]`)
  const members = ((await link.getAttribute('data-only')) ?? '').split(' ')
  expect(members.length).toBeGreaterThan(1)
  await link.click()
  expect(new URL(page.url()).pathname).toBe(`/${bloc}`)
  const shown = await page.locator('.chip').evaluateAll((chips) => chips.map((chip) => chip.getAttribute('data-party')))
  expect(shown.length).toBeGreaterThan(0)
  expect(shown.filter((party) => !members.includes(party ?? ''))).toEqual([])
  // The other parties stand behind terms that these do not: nobody may read that no one does.
  expect(await page.locator('.board').innerText()).not.toContain('nobody on record')
  await close()

  const scripted = await open(overview)
  await scripted.page.locator(`.board-links a[href="/${bloc}"]`).click()
  expect(new URL(scripted.page.url()).searchParams.get('parties')?.split(',').toSorted()).toEqual(members.toSorted())
  await scripted.close()
})
