import { expect, test } from 'vitest'
import { element } from '#components/markup/element.ts'
import { frameHeight } from './frame-height.ts'

const heightOf = (text: string, title = 'Pay') => frameHeight([element('div', {}, element('p', {}, text))], title)

/** On the narrowest page: 288 pixels beside the distance around, letters of 18 pixels, lines of 27. */
const linesOfSquares = (count: number) => Math.ceil(count / 16)

test.each([
  ['Chinese', '双方必须立即全面停火'],
  ['Japanese', '双方は直ちに停戦する、'],
  ['Korean', '양측은즉시전면휴전을'],
  ['full-width letters', 'ＮＡＴＯは拡大しないと'],
  ['emoji', '🙂🚢🙂🚢🙂🚢🙂🚢🙂🚢'],
])('a long text of %s has the lines that its wide characters take', (_, text) => {
  const long = text.repeat(30)
  const grown = heightOf(long) - heightOf('')
  expect(grown).toBeGreaterThanOrEqual(linesOfSquares([...long].length) * 27 - 170)
})

test('points and accents that stand above a letter take no width', () => {
  expect(heightOf('שָׁלוֹם '.repeat(60))).toBe(heightOf('שלום '.repeat(60)))
  expect(heightOf('e\u0301a '.repeat(120))).toBe(heightOf('ea '.repeat(120)))
})

test('marks that stand beside a letter take width', () => {
  const hindi = 'दोनों पक्षों को तुरंत युद्धविराम करना होगा '
  expect(heightOf(hindi.repeat(10))).toBeGreaterThanOrEqual(heightOf('x'.repeat(hindi.length * 10)))
})

test('a title of wide characters counts as well', () => {
  expect(heightOf('x'.repeat(300), '停火与撤军的监督机制以及边境地区的核查')).toBeGreaterThan(
    heightOf('x'.repeat(300), 'x'),
  )
})

test('a text of Latin letters is as high as before, and no frame is lower or higher than a page can bear', () => {
  expect(heightOf('')).toBe(320)
  expect(heightOf('a '.repeat(10_000))).toBe(2_400)
})
