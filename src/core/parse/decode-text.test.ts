import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)

test.each([
  ['a byte of Latin-1', bytes(0x61, 0x0a, 0x63, 0x61, 0x66, 0xe9, 0x0a), { line: 2, column: 4 }],
  ['UTF-16 with its mark', bytes(0xff, 0xfe, 0x2d, 0x00), { line: 1, column: 1 }],
  ['a character that breaks off', bytes(0x61, 0xd0), { line: 1, column: 2 }],
  ['a form that is too long', bytes(0xc0, 0xaf), { line: 1, column: 1 }],
  ['half a pair', bytes(0x61, 0x0a, 0xed, 0xa0, 0x80), { line: 2, column: 1 }],
  ['a number beyond Unicode', bytes(0xf4, 0x90, 0x80, 0x80), { line: 1, column: 1 }],
  ['a wrong byte after an emoji', bytes(0xf0, 0x9f, 0x99, 0x82, 0x80), { line: 1, column: 3 }],
])('says where %s is', (_, input, place) => {
  expect(decodeText(input)).toEqual(place)
})

test('keeps a byte order mark and NUL, for others to find', () => {
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61, 0x00))).toEqual({ text: '\uFEFFa\0' })
})

test('gives back every text, and never puts a sign for a lost character', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (input) => {
      const decoded = decodeText(input)
      if ('text' in decoded) expect(new TextEncoder().encode(decoded.text)).toEqual(input)
    }),
  )
})
