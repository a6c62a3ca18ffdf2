import { expect, test } from 'vitest'
import { renderBody } from './render-body.ts'

const html = (body: string) => renderBody(body, { file: 'a/b.md', line: 1 }).html.replace(/ rel="[^"]*"/g, '')
const text = (body: string) => renderBody(body, { file: 'a/b.md', line: 1 }).text
const problems = (body: string) => renderBody(body, { file: 'a/b.md', line: 1 }).problems.map(({ message }) => message)

test('an address ends where a Chinese sentence goes on', () => {
  expect(html('见 https://example.org/文件。然后继续。')).toContain('>https://example.org/文件</a>。然后继续。</p>')
  expect(html('见 www.example.org/a）。')).toContain('>www.example.org/a</a>）。</p>')
  expect(html('[文件。](https://example.org/a)')).toContain('>文件。</a>')
})

test.each([
  // Quotation marks, the long dash and the dots of an omission close upon an address without a blank.
  ['“https://example.org/a” says', '“<a href="https://example.org/a">https://example.org/a</a>” says'],
  ['„https://example.org/a“ sagt', '„<a href="https://example.org/a">https://example.org/a</a>“ sagt'],
  ['«https://example.org/a» dit', '«<a href="https://example.org/a">https://example.org/a</a>» dit'],
  ['at https://example.org/a—then', 'at <a href="https://example.org/a">https://example.org/a</a>—then'],
  ['at https://example.org/a…', 'at <a href="https://example.org/a">https://example.org/a</a>…'],
  ['at “https://example.org/a.”', 'at “<a href="https://example.org/a">https://example.org/a</a>.”'],
  // Commas and stops of other scripts.
  ['راجع https://example.org/a، ثم', 'راجع <a href="https://example.org/a">https://example.org/a</a>، ثم'],
  ['هل https://example.org/a؟', 'هل <a href="https://example.org/a">https://example.org/a</a>؟'],
  ['देखें https://example.org/a।', 'देखें <a href="https://example.org/a">https://example.org/a</a>।'],
  ['មើល https://example.org/a។', 'មើល <a href="https://example.org/a">https://example.org/a</a>។'],
  // Right behind the name of a host, in brackets, and one address behind another.
  ['见https://example.org，然后', '见<a href="https://example.org">https://example.org</a>，然后'],
  ['www.example.org，然后', '<a href="http://www.example.org">www.example.org</a>，然后'],
  ['(https://example.org/a)。', '(<a href="https://example.org/a">https://example.org/a</a>)。'],
  ['https://example.org/a_(b)。', '<a href="https://example.org/a_(b)">https://example.org/a_(b)</a>。'],
  [
    'https://example.org/a、https://example.org/b',
    '<a href="https://example.org/a">https://example.org/a</a>、<a href="https://example.org/b">https://example.org/b</a>',
  ],
  [
    'https://example.org/a。**重要**然后',
    '<a href="https://example.org/a">https://example.org/a</a>。<strong>重要</strong>然后',
  ],
  // What may belong to an address stays with it.
  [
    'https://example.org/North–South',
    '<a href="https://example.org/North%E2%80%93South">https://example.org/North–South</a>',
  ],
])('an address ends where the sentence around it goes on: %s', (body, shown) => {
  expect(html(body)).toBe(`<p>${shown}</p>`)
  expect(problems(body)).toEqual([])
})

test('a fault behind an address is found at its line', () => {
  const found = renderBody('a\n\nb https://example.org/a。<b>', { file: 'a/b.md', line: 1 }).problems
  expect(found.map(({ rule, line }) => [rule, line])).toEqual([['body-html', 3]])
})

test('very many addresses in a row are read in no time', () => {
  expect(html('https://a.example/b。'.repeat(90))).toMatch(/^<p><a /)
})

test.each(['5*3*2', '2*3 and 4*5', '3*5*7*9', '10*20 km, 30*40 km', '3~5 years and 10~20 percent'])(
  'signs between figures stay as they were typed: %s',
  (body) => {
    expect(html(body)).toBe(`<p>${body}</p>`)
  },
)

test('words are bold beside Chinese letters too', () => {
  expect(html('**重要。**然后')).toBe('<p><strong>重要。</strong>然后</p>')
})

test('a date at the beginning of a line stays a date', () => {
  expect(html('4. Juni 2024: Gespräche')).toBe('<p>4. Juni 2024: Gespräche</p>')
  expect(text('4. Juni 2024: Gespräche')).toBe('4. Juni 2024: Gespräche')
  expect(html('4. Juni\n9. Juni')).toBe('<p>4. Juni</p>\n<p>9. Juni</p>')
  expect(html('2024. That was the year.')).toBe('<p>2024. That was the year.</p>')
  expect(text('1. Mai 2024: Gespräche')).toBe('1. Mai 2024: Gespräche')
})

test('lists that count stay lists', () => {
  expect(html('1. a\n2. b')).toContain('<ol>')
  expect(html('1. a\n1. b')).toContain('<ol>')
  expect(html('3. a\n4. b')).toContain('<ol start="3">')
})

test('a link that is written like an address leads there', () => {
  expect(problems('[bank.example](https://thief.example/)')).toEqual([
    'found a link to "https://thief.example/" whose text names another address',
  ])
  for (const fine of [
    '[www.example.org](https://example.org/a)',
    '[the bank](https://thief.example/)',
    'https://example.org',
  ])
    expect(problems(fine)).toEqual([])
})
