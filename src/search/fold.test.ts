import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, foldWithMap } from './fold.ts'

describe('what readers type and what stands there come out the same', () => {
  test.each([
    ['ZELENSKY', 'zelensky'],
    ['António', 'antonio'],
    ['Größe', 'grosse'],
    ['İstanbul', 'istanbul'],
    ['DIYARBAKIR', 'dıyarbakır'],
    ['Счёт', 'счет'],
    ['ﬁnance', 'finance'],
    ['ＮＡＴＯ', 'nato'],
    ['CO₂', 'co2'],
    ['Σίσυφος', 'σισυφοσ'],
    ['إيران', 'ايران'],
    ['اَلْعَرَبِيَّة', 'العربيه'],
    ['کشور', 'كشور'],
    ['שָׁלוֹם', 'שלום'],
    ['٦٠٠', '600'],
    ['۱۴۰۳', '1403'],
    ['Łódź', 'lodz'],
    ['e\u0301tat', 'état'],
  ])('%s and %s', (written, typed) => {
    expect(fold(written)).toBe(fold(typed))
  })
})

describe('what is not the same letter stays apart', () => {
  test.each([
    ['мой', 'мои'],
    ['їжа', 'іжа'],
    ['कि', 'क'],
    ['が', 'か'],
  ])('%s and %s', (one, other) => {
    expect(fold(one)).not.toBe(fold(other))
  })
})

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('ß', 'é', 'e\u0301', 'й', 'ё', 'İ', 'ı', 'ﬁ', '½', 'لا', 'שׁ', '한', '漢', ' ', 'a', '\u0301'),
    )
    .map((parts) => parts.join('')),
)

test('folding twice changes nothing more', () => {
  fc.assert(fc.property(text, (value) => fold(fold(value)) === fold(value)))
})

test('the map gives the same text, and leads each folded character to the characters that give it', () => {
  fc.assert(
    fc.property(text, (value) => {
      const folded = foldWithMap(value)
      expect(folded.text).toBe(fold(value))
      for (let at = 0; at < folded.text.length; at++) {
        const [start, end] = [folded.startOf(at), folded.endOf(at)]
        expect(fold(value.slice(start, end))).toContain(folded.text[at])
        expect(start < end && end <= value.length).toBe(true)
        if (at > 0) expect(start).toBeGreaterThanOrEqual(folded.startOf(at - 1))
      }
    }),
  )
})

test('a letter that is kept loses the marks that stand on it besides', () => {
  expect([fold('й\u0301'), fold('Ї\u0301'), fold('и\u0306\u0301')]).toEqual(['й', 'ї', 'й'])
})
