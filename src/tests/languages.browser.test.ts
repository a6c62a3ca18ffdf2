import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readLanguage } from '#disk/read-languages.ts'
import { readCatalogue } from '#messages/catalogue.ts'
import { inOneLine } from '#messages/skeleton.ts'
import { readModules } from '#site/interface.ts'
import { axeViolations } from './accessibility.ts'
import { listFiles } from './built-files.ts'
import { unmarkedTexts } from './unmarked-texts.ts'
import { visitContent } from './visit-site.ts'

/** The pages of which each language is held to what everybody can use. */
const LOOKED_AT = /^(?:hafen\/(?:table\/|issues\/lohn\/)?|search\/|contribute\/)index\.html$/

const FONTS = `
  @font-face { font-family: Naskh; src: url(${fontUrl('noto-naskh-arabic')}) }
  @font-face { font-family: Arabic; src: url(${fontUrl('noto-sans-arabic')}) }
  :root { --serif: 'Source Serif 4 Variable', Naskh, serif; --sans: 'Liberation Sans', Arabic, sans-serif }`

function fontUrl(name: string): string {
  const file = readFileSync(`node_modules/@fontsource/${name}/files/${name}-arabic-400-normal.woff2`)
  return `data:font/woff2;base64,${file.toString('base64')}`
}

describe.each([
  { content: 'german', language: 'de', direction: 'ltr' },
  { content: 'arabic', language: 'ar', direction: 'rtl' },
])('a site in $language', ({ content, language, direction }) => {
  const visit = visitContent(`src/tests/fixtures/${content}`)

  test('speaks it, says so, marks what is English, and holds every page in the window', async () => {
    const english = englishBeside(language)
    expect(english.size).toBeGreaterThan(900)
    // Without Arabic letters of its own a machine measures boxes. The policy of the pages allows no style from elsewhere.
    const context = await visit.browser.newContext({ viewport: { width: 360, height: 800 }, bypassCSP: true })
    const page = await context.newPage()
    const foreign: string[] = []
    const overflowing: string[] = []
    let looked = 0
    for (const file of (await listFiles(visit.site)).filter((name) => name.endsWith('.html'))) {
      await page.goto(visit.server.url + file.replace(/index\.html$/, ''))
      await page.addStyleTag({ content: FONTS })
      expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
        language,
        direction,
      ])
      for (const text of await unmarkedTexts(page)) if (english.has(text.trim())) foreign.push(`${file}: ${text}`)
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width)
          overflowing.push(`${file} at ${width}`)
      }
      if (!LOOKED_AT.test(file)) continue
      const violations = await axeViolations(page)
      expect(violations.map(({ id, nodes }) => [file, id, nodes.map((node) => node.html)])).toEqual([])
      looked += 1
    }
    expect(looked).toBe(5)
    await context.close()
    expect([...new Set(foreign)]).toEqual([])
    expect(overflowing).toEqual([])
  })
})

/** The English words that the catalogue of a language says otherwise: none of them may pass for one of that language. */
function englishBeside(language: string): ReadonlySet<string> {
  const { messages } = readCatalogue(readLanguage(language))
  return new Set(
    [...readModules().values()].flat().flatMap(({ key, english }) => {
      const said = messages.get(key)
      const isSame = said === undefined || 'refused' in english || inOneLine(said.pattern) === inOneLine(english)
      return isSame ? [] : inOneLine(english)
    }),
  )
}
