import { expect, test } from 'vitest'
import { renderBody } from './render-body.ts'

const PLACE = { file: 'talks/parties/north.md', line: 9 }

function found(body: string): string[] {
  return renderBody(body, PLACE).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)
}

test.each([
  ['a script', 'One.\n\n<script>alert(1)</script> and more', '11:1 body-html'],
  ['a script within a line', 'One <script>alert(1)</script>', '9:5 body-html'],
  ['a picture that runs code', '<img src=x onerror=alert(1)>', '9:1 body-html'],
  ['svg', '<svg onload=alert(1)>', '9:1 body-html'],
  ['a frame', '<iframe srcdoc="<script>alert(1)</script>"></iframe>', '9:1 body-html'],
  ['styles', '<style>body{display:none}</style>', '9:1 body-html'],
  ['a style on a word', 'a <b style="position:fixed">b</b>', '9:3 body-html'],
  ['a form', '<form action=https://evil.example><input></form>', '9:1 body-html'],
  ['a redirection', '<meta http-equiv=refresh content="0;url=https://evil.example">', '9:1 body-html'],
  ['another base', '<base href=https://evil.example>', '9:1 body-html'],
  ['a class', '<p class=verified>Verified</p>', '9:1 body-html'],
  ['an anchor', '<a id=main>x</a>', '9:1 body-html'],
  ['a comment', 'a <!-- hidden --> b', '9:3 body-html'],
  ['a comment that never ends', '<!-- hidden', '9:1 body-html'],
  ['CDATA', '<![CDATA[ x ]]>', '9:1 body-html'],
  ['an instruction', '<?php x ?>', '9:1 body-html'],
  ['a closing tag alone', 'a </div> b', '9:3 body-html'],
  ['HTML in a list', '- a\n  <b>c</b>', '10:3 body-html'],
  ['HTML in a footnote', 'a[^1]\n\n[^1]: <b>c', '11:7 body-html'],
  ['a picture from elsewhere', 'a ![pixel](https://evil.example/x.gif)', '9:3 body-image'],
  ['a picture by reference', '![pixel][x]\n\n[x]: https://evil.example/x.gif', '9:1 body-image'],
  ['a picture with half an escape', '![x](100%.png)', '9:1 body-image'],
  ['a heading', '# Title', '9:1 body-heading'],
  ['a small heading', 'One.\n\n###### Title', '11:1 body-heading'],
  ['a heading by a line below', 'Title\n---', '9:1 body-heading'],
  ['a heading by equals signs', 'Title\n=', '9:1 body-heading'],
  ['a heading in a quotation', '> # Title', '9:3 body-heading'],
  ['a box to tick', '- [x] done', '9:1 body-checkbox'],
  ['an empty box', '* [ ] to do', '9:1 body-checkbox'],
])('refuses %s', (_, body, expected) => {
  expect(found(body).join()).toBe(expected)
})

test.each([
  ...['[x](javascript:alert(1))', '[x](JaVaScRiPt:alert(1))', '[x](java&#9;script:alert(1))', '[x](java&Tab;script:x)'],
  ...[
    '[x](&#106;avascript:alert(1))',
    '[x](<java\tscript:x>)',
    '[x](\\javascript:x)',
    '<javascript:alert(1)>',
    '[x](vbscript:x)',
  ],
  ...[
    '[x](data:text/html,x)',
    '[x](blob:https://a.org/x)',
    '[x](ftp://a.org)',
    '[x](file:///etc/passwd)',
    '[x](//evil.example)',
  ],
  ...[
    '[x](/path)',
    '[x](#main)',
    '[x](?q=1)',
    '[x]()',
    '[x](x)',
    '[x](https://u:p@a.org)',
    '[x](https://who.int@evil.example)',
  ],
  ...[
    '[x](http://localhost)',
    '[x](http://127.0.0.1)',
    '[x](https://a.org:81/)',
    '[x](mailto:)',
    '[x](mailto:a)',
    '[x](tel:1)',
  ],
  ...['[x](mailto:a@b.org?subject=x)', '[x](https://&#97;.org&#47;&#92;)', '[x](https://a\u0301.b)', '<https://a>'],
])('refuses the link %s', (body) => {
  expect(found(body).join()).toMatch(/^9:1 body-link/)
  expect(renderBody(body, PLACE).html).not.toMatch(/href="(?!https?:|mailto:|\/|#|\?|x"|"|%5C)/i)
})

test('refuses the target of a link by reference where it stands', () => {
  expect(found('[x][y]\n\n[y]: javascript:alert(1)')).toEqual(['11:1 body-link'])
})

test.each(['&#8238;', '&#x202e;', '&#x200b;', '&#xE0041;', '&shy;', '&#0;', '&ZeroWidthSpace;', '`x` &NoBreak;'])(
  'refuses what %s hides, and shows nothing of it',
  (entity) => {
    const { html, problems } = renderBody(`One ${entity} two.`, PLACE)
    expect(problems).toMatchObject([{ rule: 'hidden-character', line: 9 }])
    expect(html).toBe('')
  },
)

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
    <ol start="3">
    <li>three</li>
    </ol>
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
    three
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

test.each([
  ['17,000 characters', 'word '.repeat(399).concat('\n\n').repeat(9), 'body-size'],
  ['a line of 2,001', 'x'.repeat(2001), 'body-size'],
  ['a paragraph of 2,001', 'word\n'.repeat(401), 'body-size'],
  ['a line of 2,001 blanks', `a\n\n${' '.repeat(2001)}\nb`, 'body-size'],
  ['a table of 400 columns', `${'|a'.repeat(400)}|\n${'|-'.repeat(400)}|`, 'body-nesting'],
  ['21 quotations', `${'> '.repeat(21)}x`, 'body-nesting'],
  ['3,000 quotations', '>'.repeat(3_000), 'body-size'],
  ['500 quotations', '>'.repeat(500), 'body-nesting'],
  ['11 lists', `${'- '.repeat(11)}x`, 'body-nesting'],
  ['11 lists of numbers', `${'1. '.repeat(11)}x`, 'body-nesting'],
  [
    '11 lists below each other',
    Array.from({ length: 11 }, (_, at) => `${'  '.repeat(at)}- x`).join('\n'),
    'body-nesting',
  ],
  ['lists and quotations by turns', `${'- > '.repeat(11)}x`, 'body-nesting'],
  ['1,001 lines', '\n'.repeat(1_001).concat('x'), 'body-size'],
  [
    'a short reference to a long address',
    `[x]: https://a.org/${'y'.repeat(1900)}\n\n${'[x]'.repeat(600)}\n\n`.concat(`${'[x]'.repeat(600)}\n\n`.repeat(5)),
    'body-nesting',
  ],
])('refuses %s', (_, body, rule) => {
  const before = performance.now()
  const { html, problems } = renderBody(body, PLACE)
  expect(problems[0]?.rule).toBe(rule)
  expect(html).toBe('')
  expect(performance.now() - before).toBeLessThan(1_500)
})

test.each([
  ['20 quotations', `${'> '.repeat(20)}x`],
  ['10 lists', Array.from({ length: 10 }, (_, at) => `${'  '.repeat(at)}- x`).join('\n')],
  ['a paragraph of 2,000', 'x'.repeat(1_999)],
  ['nothing', ''],
])('accepts %s', (_, body) => {
  expect(found(body)).toEqual([])
})
