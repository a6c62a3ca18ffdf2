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

test('words are bold beside Chinese letters too', () => {
  expect(html('**重要。**然后')).toBe('<p><strong>重要。</strong>然后</p>')
})

test('a date at the beginning of a line stays a date', () => {
  expect(html('4. Juni 2024: Gespräche')).toBe('<p>4. Juni 2024: Gespräche</p>')
  expect(text('4. Juni 2024: Gespräche')).toBe('4. Juni 2024: Gespräche')
  expect(html('4. Juni\n9. Juni')).toBe('<p>4. Juni</p>\n<p>9. Juni</p>')
  expect(html('2024. That was the year.')).toBe('<p>2024. That was the year.</p>')
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
