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
  ...['[x](http://localhost)', '[x](http://127.0.0.1)', '[x](mailto:)', '[x](mailto:a)', '[x](tel:1)'],
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
