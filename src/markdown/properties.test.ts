import fc from 'fast-check'
import { expect, test } from 'vitest'
import { READER_RULES } from '#core/parse/rules.ts'
import { renderBody } from './render-body.ts'

const PLACE = { file: 'talks/positions/border/2025-north.md', line: 7 }
const SLUGS = new Set<string>(READER_RULES.map((rule) => rule.slug))

/** Every element, attribute and address that may ever reach a page. */
const SAFE_TAG =
  /^<(?:\/(?:p|em|strong|del|blockquote|ul|ol|li|a|code|pre|table|thead|tbody|tr|th|td|sup|section)|(?:p|em|strong|del|blockquote|ul|li|br|hr|code|pre|table|thead|tbody|tr|th|td|sup)|ol(?: start="\d+")?|li id="[^"<>]*"|section data-footnotes(?:="")?|a(?: (?:href="(?:https?:|mailto:|#|\/|\?|[^":]*")[^"]*"?|title="[^"]*"|rel="external nofollow noopener"|id="[^"]*"|aria-label="[^"]*"|data-footnote-(?:ref|backref)(?:="")?))*)>$/

function hold(body: string): void {
  const { html, problems } = renderBody(body, PLACE)
  for (const problem of problems) {
    expect(SLUGS).toContain(problem.rule)
    expect(problem.line).toBeGreaterThanOrEqual(PLACE.line)
    expect(problem.line).toBeLessThan(PLACE.line + body.split(/\r\n|\r|\n/).length)
  }
  for (const tag of html.match(/<[^>]*>?/g) ?? []) expect(tag).toMatch(SAFE_TAG)
}

const TOKENS = [
  ...[
    '*',
    '**',
    '_',
    '~',
    '~~',
    '`',
    '```',
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    '[^1]',
    '[^1]: ',
    '[a]: ',
    '<',
    '>',
    '</',
    '<!--',
    '-->',
  ],
  ...[
    '<script>',
    '</script>',
    '<b onclick=x>',
    '<a href="javascript:x">',
    '<svg',
    '<![CDATA[',
    '<?',
    '&',
    '&#8238;',
    '&lt;',
    '&#0;',
  ],
  ...[
    'javascript:',
    'java\tscript:',
    'data:',
    'https://a.org',
    'www.a.org',
    'a@b.org',
    'http://',
    '//',
    'mailto:',
    '"',
    "'",
    '\\',
  ],
  ...[
    '# ',
    '- ',
    '1. ',
    '+ ',
    '> ',
    '    ',
    '\t',
    '\n',
    '\n\n',
    '---',
    '===',
    '|',
    '|-|',
    ':',
    '[x] ',
    '[ ] ',
    'a',
    'б',
    ' ',
    'é',
    '\u202e',
  ],
]

test('nothing unsafe reaches a page and nothing is thrown, whatever signs of Markdown and HTML are put together', () => {
  const anyBody = fc.array(fc.constantFrom(...TOKENS), { maxLength: 60 }).map((parts) => parts.join(''))
  fc.assert(fc.property(anyBody, hold), { numRuns: 1_500 })
})

test('nothing unsafe reaches a page and nothing is thrown, whatever the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), hold), { numRuns: 500 })
})

test.each([
  ...[
    '_a ',
    '*a ',
    '**a ',
    '_a',
    '*a',
    '***',
    '~a ',
    '[',
    '![',
    '[a](',
    '[a]',
    '[^a]',
    '](',
    '<',
    '<a',
    '<!--',
    '``a',
    '`',
    '&',
    '&#',
  ],
  ...[
    '|',
    '|a',
    '\\',
    '>',
    '> ',
    '- ',
    '-\n',
    '1. ',
    '  - a\n',
    'a\n',
    'http://a.b ',
    'www.',
    'a@b.c ',
    '@',
    '[x]: ',
    '[x]: a\n',
  ],
  ...[
    '[^x]: a\n',
    '#',
    '# \n',
    '=\n',
    '_a*',
    '*_a',
    '**_*',
    '[*',
    '`*',
    '![[',
    '[a](<b',
    '    a\n',
    '> a\n',
    '+ a\n\n ',
    '|a|b|\n|-|-|\n',
  ],
  ...[
    '<http://a',
    '<?',
    '<a b="',
    '*a_ ',
    '😀',
    '\u0301',
    '&copy;',
    'a_b_',
    '[a]: <',
    '- > ',
    '>- ',
    '*\n',
    '~~~\n',
    'a|\n-|\n',
  ],
])('reads as much of %j as a body may hold', (atom) => {
  const paragraph = atom.repeat(Math.floor(1_990 / atom.length))
  hold(`${paragraph}\n\n`.repeat(Math.floor(16_384 / (paragraph.length + 2))))
})
