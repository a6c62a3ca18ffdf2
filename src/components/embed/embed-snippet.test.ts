import { parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { oEmbedOf } from './embed-of.ts'
import { embedSnippet } from './embed-snippet.ts'

const ADDRESS = 'https://example.org/talks/issues/pay/embed/'

test.each([
  'North: "raise"',
  'Pay > rent < food',
  'Pay &amp; rent & food',
  '</iframe><script>alert(1)</script>',
  "It's 'so'",
  'الأجور: الشمال',
  '停火与撤军',
  '🙂 pay',
])('a frame called %s is one frame with that title, pasted anywhere', (title) => {
  const [paragraph, ...others] = parseFragment(`<p>${embedSnippet(ADDRESS, title, 400)}</p>`).childNodes
  expect(others).toEqual([])
  const [frame, ...more] = paragraph && 'childNodes' in paragraph ? paragraph.childNodes : []
  expect(more).toEqual([])
  const attributes = frame && 'attrs' in frame ? frame.attrs.map(({ name, value }) => [name, value]) : []
  expect(Object.fromEntries(attributes)).toMatchObject({ src: ADDRESS, title, width: '100%', height: '400' })
})

test('an oEmbed file survives its way through JSON with the frame and what version 1.0 wants of it', () => {
  const title = 'North: "raise" </script> \u2028'
  const frame = embedSnippet(ADDRESS, title, 400)
  const embedded = { page: '/a/', small: '/a/embed/', title, height: 400, frame, script: '' }
  const file = oEmbedOf(embedded, { title: 'Harbour Watch' }, 'https://example.org/')
  const read: unknown = JSON.parse(JSON.stringify(file))
  expect(read).toMatchObject({ version: '1.0', type: 'rich', title, html: frame, height: 400 })
  expect(Object.keys(read as object)).toEqual(expect.arrayContaining(['width', 'provider_name', 'provider_url']))
})
