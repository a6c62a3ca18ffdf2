import { expect, test } from 'vitest'
import { issue, position, source } from '../../tests/dataset-fixture.ts'
import { ownTexts, ownWords, saidTexts, withoutQuoted } from './own-words.ts'

/** Dots for what was blanked out, so that it can be seen. */
const seen = (text: string, isBody = false) => {
  const left = withoutQuoted(text, isBody)
  expect(left).toHaveLength(text.length)
  return [...text].map((letter, at) => (left[at] === letter ? letter : '·')).join('')
}

test.each([
  ['It called “a fence” for.', 'It called ·· ······ for.'],
  ['It „gave“ and «took» it.', 'It ······ and ······ it.'],
  ['It "gave" and ‘took’ and \'kept\' it.', 'It ······ and ······ and ······ it.'],
  ['North’s fence is the South’s.', 'North’s fence is the South’s.'],
  ["North's fence is the South's.", "North's fence is the South's."],
  ['An open “quotation', 'An open “quotation'],
  ['Code `x` and > y stay in a field.', 'Code `x` and > y stay in a field.'],
])('of "%s" what it quotes is blanked out, and all else stays in its place', (text, left) => {
  expect(seen(text)).toBe(left)
})

test.each([
  ['> They said no.\nWe saw it.', '· ···· ···· ···\nWe saw it.'],
  ['   > They said no.', '   · ···· ···· ···'],
  ['    > Four blanks are no quotation.', '    > Four blanks are no quotation.'],
  ['It is > 5 of them.', 'It is > 5 of them.'],
  ['Words `in code` here, `and` there.', 'Words ··· ····· here, ····· there.'],
  ['A [link](https://a.org/regime) there.', 'A [link······················· there.'],
  ['A [link](not an address) there.', 'A [link](not an address) there.'],
  ['See <https://a.org/x> and <http://b.org>.', 'See ················· and ··············.'],
  ['A <b>word</b>.', 'A <b>word</b>.'],
])('of the body "%s" blocks, code and addresses are blanked out too', (text, left) => {
  expect(seen(text, true)).toBe(left)
})

test('blocks and code are blanked out of the body alone', () => {
  const record = issue('border', ['fence'], { question: 'Is `it` so?', body: 'It is `so`.' })
  const texts = Object.fromEntries(ownWords(record).map(({ path, text }) => [path.join('.'), text]))
  expect(texts).toMatchObject({ question: 'Is `it` so?', body: 'It is     .' })
})

test('the name of a file is ours where we name it, and its hyphens are read as blanks', () => {
  const nameOf = (record: Parameters<typeof ownTexts>[0]) => ownTexts(record).find(({ path }) => path.length === 0)
  expect(nameOf(issue('border-fence'))?.text).toBe('border fence')
  expect(nameOf(source('speech-of-spring'))).toBeUndefined()
})

test('what others said is not ours, and ours is not what they said', () => {
  const record = position('border/2025-06-02-north', {
    condition: 'It asked for a fence.',
    quote: { text: 'We want it', lang: 'en' },
  })
  expect(ownTexts(record).map(({ text }) => text)).toEqual(['border 2025 06 02 north', 'It asked for a fence.'])
  expect(saidTexts(record).map(({ text }) => text)).toEqual(['We want it'])
})
