import { expect, test } from 'vitest'
import { smallPdf } from '#tests/page-server.ts'
import { readBytes } from './read-bytes.ts'

const read = (body: string | Uint8Array, contentType = 'text/html; charset=utf-8') =>
  readBytes({ body: typeof body === 'string' ? Buffer.from(body) : body, contentType })

test('takes what is seen of a page, each paragraph on a line, and nothing of what is hidden or run', async () => {
  const page = await read(`<!doctype html><html lang="nl"><head><title>No</title><style>p{}</style></head><body>
    <script>document.body.innerHTML = 'run'</script><p>One <b>b</b>old word,<br>and a line</p><div hidden>hidden</div>
    <div style="color: red; display:none">not shown</div><ul><li>First</li><li>Second</li></ul><noscript>no</noscript></body></html>`)
  expect(page).toMatchObject({ lang: 'nl', whole: 'One bold word,\nand a line\nFirst\nSecond', isPaywalled: false })
})

test.each([
  ['windows-1251', 'text/html; charset=windows-1251', 'Мы требуем'],
  ['windows-1251, which the page declares', 'text/html', '<meta charset="windows-1251">Мы требуем'],
  ['windows-1251, which the server calls UTF-8', 'text/html; charset=utf-8', '<meta charset="windows-1251">Мы требуем'],
])('reads the letters of %s', async (_, contentType, html) => {
  const bytes = Uint8Array.from(html, (letter) => {
    const code = letter.charCodeAt(0)
    return code < 0x80 ? code : code - 0x410 + 0xc0
  })
  expect((await read(bytes, contentType))?.whole).toBe('Мы требуем')
})

test('reads UTF-8 that is called something else as UTF-8', async () => {
  expect((await read('<p>Мы требуем', 'text/html; charset=iso-8859-1'))?.whole).toBe('Мы требуем')
})

test('reads a PDF page by page, whatever the server calls it', async () => {
  const page = await read(smallPdf(['We ask for a raise', 'of ten percent']), 'application/octet-stream')
  expect(page).toMatchObject({ type: 'pdf', whole: 'We ask for a raise\fof ten percent' })
})

test('finds what a page says of itself: that it is behind a paywall, that it is a wall', async () => {
  const walled =
    '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree": "False"}</script><p>First lines'
  expect(await read(walled)).toMatchObject({ isPaywalled: true })
  expect(await read('<p>Before you continue: we and our partners use cookies')).toMatchObject({ wall: 'consent' })
  expect(await read(`<p>${'The article goes on. '.repeat(100)} We use cookies`)).toMatchObject({ wall: null })
})

test('has no text for what has none', async () => {
  expect(await read(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1), 'image/png')).toBeNull()
})

test('goes through a page of any depth', async () => {
  const deep = `${'<div>'.repeat(20_000)}deep words${'</div>'.repeat(20_000)}`
  await expect(read(deep).then((page) => page?.whole)).resolves.toContain('deep words')
})

test('what stands before the page itself, as comments and scripts, neither hides it nor takes long', async () => {
  const comments = '<!-- - -- > a -->'.repeat(300)
  expect((await read(`${comments}<!doctype html>${comments}<html lang="nl"><p>Words`))?.whole).toBe('Words')
  expect(await read(`<script>1</script>${comments}<html lang="nl"><body><p>Words`)).toMatchObject({
    whole: 'Words',
    lang: 'nl',
  })
  const began = performance.now()
  expect((await read(`${comments}<p>Words`, ''))?.whole).toContain('Words')
  await read('<'.repeat(300_000) + '\xff', 'text/plain')
  expect(performance.now() - began).toBeLessThan(5_000)
})
