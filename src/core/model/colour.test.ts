import { expect, test } from 'vitest'
import { contrastOf } from './colour.ts'
import { siteSchema } from './site.ts'

test('black on white has the greatest contrast there is, and a colour none with itself', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrastOf('#1f4e79', '#1f4e79')).toBe(1)
})

test('the contrast is that of the standard’s own example', () => {
  expect(contrastOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

test('an accent colour that cannot be read on the ground of the pages is refused', () => {
  const { accent } = siteSchema.shape
  expect(accent.safeParse('#1f4e79').success).toBe(true)
  expect(accent.safeParse('#ffd400').success).toBe(false)
})
