import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { openPage } from './browser.ts'
import { mistyped, statementsOf, tellingWords } from './search-queries.ts'
import { visitSite } from './visit-site.ts'

const site = inject('builtSite')
const statements = await statementsOf(site)
const asked = statements[Math.floor(statements.length / 2)]!
const words = tellingWords(asked.title, 3)
const cyrillic = statements.find(({ texts }) => texts.some((text) => /\p{sc=Cyrillic}{5}/u.test(text)))

const visit = visitSite(site)

describe('what is typed on the search page finds what it should', () => {
  const queries: [string, string][] = [
    ['words', words.join(' ')],
    ['words in another order, in capitals', [...words].reverse().join(' ').toUpperCase()],
    ['a word not yet typed to its end', words.join(' ').slice(0, -2)],
    ['a mistyped word', [mistyped(words[0]!), ...words.slice(1)].join(' ')],
    ['a phrase', `"${asked.title.split(' ').slice(0, 4).join(' ')}"`],
  ]
  test.each(queries)('%s', async (_kind, query) => {
    const { page, misconduct, close } = await openPage(visit.browser, `${visit.server.url}search/`)
    await page.getByRole('searchbox').pressSequentially(query, { delay: 15 })
    await answered(page, query)
    expect((await hitsOf(page)).slice(0, 5)).toContain(asked.path)
    expect(await page.locator('.hits mark').count()).toBeGreaterThan(0)
    expect(await page.locator('[role=status]').innerText()).toMatch(/\d+ found/)
    expect(misconduct).toEqual({ console: [], hosts: [] })
    await close()
  })

  test.runIf(cyrillic)('Cyrillic words of a quotation', async () => {
    const text = cyrillic!.texts.find((one) => /\p{sc=Cyrillic}{5}/u.test(one))!
    const query = tellingWords(text, 3, /\p{sc=Cyrillic}+/gu).join(' ')
    const { page, close } = await openPage(visit.browser, `${visit.server.url}search/`)
    await page.getByRole('searchbox').pressSequentially(query)
    await answered(page, query)
    expect(await hitsOf(page)).toContain(cyrillic!.path)
    await close()
  })

  test('a word with a minus leaves out what has it', async () => {
    const { page, close } = await openPage(visit.browser, `${visit.server.url}search/`)
    const query = `${words[0]} -${words[1]}`
    await page.getByRole('searchbox').pressSequentially(query)
    await answered(page, query)
    expect(await hitsOf(page)).not.toContain(asked.path)
    await close()
  })

  test('a query from right to left is shown as such, and nothing found is told', async () => {
    const { page, misconduct, close } = await openPage(visit.browser, `${visit.server.url}search/`)
    await page.getByRole('searchbox').pressSequentially('غيرموجود')
    await answered(page, 'غيرموجود')
    expect(await page.getByRole('searchbox').evaluate((field) => field.matches(':dir(rtl)'))).toBe(true)
    expect(await page.locator('[role=status]').innerText()).toBe('Nothing found')
    expect(misconduct).toEqual({ console: [], hosts: [] })
    await close()
  })

  test('where nothing is found the nearest words are offered, and lead to hits', async () => {
    const { page, close } = await openPage(visit.browser, `${visit.server.url}search/?q=${words[0]}+xylophone`)
    await page.locator('.nearest a').first().click()
    await page.locator('.hit').first().waitFor()
    expect(await page.getByRole('searchbox').inputValue()).toBe(words[0]!.toLowerCase())
    await close()
  })
})

test('a claim is shown with every response to it', async () => {
  const { page, close } = await openPage(visit.browser, `${visit.server.url}search/?type=claim`)
  await page.locator('.hit').first().waitFor()
  for (const hit of await page.locator('.hit[data-type=claim]').all()) {
    expect(await hit.locator('.hit-side').count()).toBeGreaterThan(1)
  }
  await close()
})

test('a hit leads to its page with its words marked', async () => {
  const { page, misconduct, close } = await openPage(visit.browser, `${visit.server.url}search/?q=${words.join('+')}`)
  await page.locator(`.hit a[href*="${asked.path}"]`).click()
  await page.waitForURL(`**/${asked.path}/*`)
  await page.waitForFunction(() => CSS.highlights.has('found'))
  const marked = await page.evaluate(() =>
    [...CSS.highlights.get('found')!].map(({ startContainer, startOffset, endOffset }) =>
      startContainer.nodeValue!.slice(startOffset, endOffset),
    ),
  )
  for (const word of words) expect(marked).toContain(word)
  expect(misconduct).toEqual({ console: [], hosts: [] })
  await close()
})

test('the field of the header suggests as one types, and the keyboard chooses', async () => {
  const { page, misconduct, close } = await openPage(visit.browser, `${visit.server.url}${asked.path.split('/')[0]}/`)
  await page.keyboard.press('/')
  const field = page.getByRole('combobox', { name: 'Search statements' })
  await page.keyboard.type(words.join(' '))
  const options = page.getByRole('option')
  await options.first().waitFor()
  expect(await options.first().getAttribute('href')).toContain(asked.path)
  expect(await field.getAttribute('aria-expanded')).toBe('true')
  await page.keyboard.press('ArrowDown')
  expect(await field.getAttribute('aria-activedescendant')).toBe(await options.first().getAttribute('id'))
  await page.keyboard.press('Escape')
  expect(await options.first().isVisible()).toBe(false)
  expect(await field.inputValue()).toBe(words.join(' '))
  await page.keyboard.press('ArrowDown')
  await options.first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/${asked.path}/*`)
  expect(misconduct).toEqual({ console: [], hosts: [] })
  await close()
})

test('a slash typed into a field is a slash', async () => {
  const { page, close } = await openPage(visit.browser, `${visit.server.url}search/`)
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('a/b')
  expect(await page.getByRole('searchbox').inputValue()).toBe('a/b')
  await close()
})

test('Enter leads from the field of the header to the results, with JavaScript and without', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const { page, close } = await openPage(visit.browser, visit.server.url, { javaScriptEnabled })
    await page.locator('#site-search').fill(words.join(' '))
    await page.locator('#site-search').press('Enter')
    await page.waitForURL(`**/search/?q=${words.join('+')}`)
    await page.locator(`main a[href*="${asked.path}"]:visible`).first().waitFor()
    await close()
  }
})

test('without JavaScript every statement stands in the index', async () => {
  const { page, close } = await openPage(visit.browser, `${visit.server.url}search/`, { javaScriptEnabled: false })
  const text = await page.locator('main').innerText()
  for (const { title } of statements) expect(text).toContain(title)
  await close()
})

/** Until the page shows the answer to what stands in its field now. */
async function answered(page: Page, query: string): Promise<void> {
  await page.waitForFunction((asked) => new URLSearchParams(location.search).get('q') === asked, query)
  await page.waitForFunction(() => !document.querySelector('search-page[aria-busy]'))
}

async function hitsOf(page: Page): Promise<string[]> {
  return page
    .locator('.hit-title a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.slice(1, -1)))
}
