import { expect, test } from 'vitest'
import { renderBody } from './render-body.ts'

const PLACE = { file: 'talks/parties/north.md', line: 9 }

test('makes HTML and plain text of what is allowed', () => {
  const body = `The *first* **text**, at [its site](https://example.org/a?b=c&d) or mail@example.org.

- one
- two

3. three

> A quotation.

| a | b |
| - | - |
| 1 |

\`code\` ~~gone~~  
next[^1]

[^1]: A note.`
  const { html, text, problems } = renderBody(body, PLACE)
  expect(problems).toEqual([])
  expect(html).toMatchInlineSnapshot(`
    "<p>The <em>first</em> <strong>text</strong>, at <a href="https://example.org/a?b=c&#x26;d" rel="external nofollow noopener">its site</a> or <a href="mailto:mail@example.org" rel="external nofollow noopener">mail@example.org</a>.</p>
    <ul>
    <li>one</li>
    <li>two</li>
    </ul>
    <p>3. three</p>
    <blockquote>
    <p>A quotation.</p>
    </blockquote>
    <table>
    <thead>
    <tr>
    <th>a</th>
    <th>b</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td>1</td>
    <td></td>
    </tr>
    </tbody>
    </table>
    <p><code>code</code> <del>gone</del><br>
    next<sup><a href="#parties--north--fn-1" id="parties--north--fnref-1" data-footnote-ref>1</a></sup></p>
    <section data-footnotes><p>Notes</p>
    <ol>
    <li id="parties--north--fn-1">
    <p>A note. <a href="#parties--north--fnref-1" data-footnote-backref="" aria-label="Back to reference 1">↩</a></p>
    </li>
    </ol>
    </section>"
  `)
  expect(text).toMatchInlineSnapshot(`
    "The first text, at its site or mail@example.org.
    one
    two
    3. three
    A quotation.
    a
    b
    1
    code gone next
    A note."
  `)
})

test.each([
  '"no" -- never... (c) 1/2',
  "it's 'so'",
  '«мы» — нет',
  'a…b',
  '<- ->',
  '1 < 2 & 3 > 2',
  '{{x}} ${y} {z}',
  ':smile: @name #5',
  '~5 ~6',
])('leaves %s as it was typed', (words) => {
  const { text, problems } = renderBody(words, PLACE)
  expect(text).toBe(words)
  expect(problems).toEqual([])
})

test('footnotes of two records lead to their own notes only', () => {
  const ids = ['talks/positions/a/b.md', 'talks/positions/a-b/c.md', 'talks/parties/a.md'].map((file) => {
    const { html } = renderBody('One[^1].\n\n[^1]: Note.', { file, line: 1 })
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1])
    const anchors = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    expect(targets).toHaveLength(2)
    expect(anchors.sort()).toEqual(targets.sort())
    return anchors.join()
  })
  expect(new Set(ids).size).toBe(3)
})
