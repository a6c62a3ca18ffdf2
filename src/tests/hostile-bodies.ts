/** Bodies made to keep a reader of Markdown busy: what is in them, they themselves, and the rule that refuses them. */
export const HOSTILE_BODIES: readonly (readonly [string, string, string])[] = [
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
]
