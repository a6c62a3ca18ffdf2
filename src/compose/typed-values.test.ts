import { expect, test } from 'vitest'
import { name, partialDate, z } from '#core/model/schema.ts'
import { formFields } from './form-field.ts'
import { typedValues } from './typed-values.ts'

const schema = z.strictObject({
  seats: z.number().optional(),
  said: partialDate,
  title: name,
  amounts: z.array(z.strictObject({ value: z.int(), of: name })).default([]),
  floor: z.union([z.number(), name]),
})

test('a number that somebody typed is a number where the record wants one, however deep', () => {
  const typed = typedValues(schema, { seats: '500', amounts: [{ value: '-3', of: '12' }] })
  expect(typed).toEqual({ seats: 500, amounts: [{ value: -3, of: '12' }] })
})

test('a year and a title of digits stay texts, and so does what may be either', () => {
  const values = { said: '2025', title: '1984', floor: '7' }
  expect(typedValues(schema, values)).toEqual(values)
})

test('what is no number stays as it was typed, for the check to tell', () => {
  for (const seats of ['five hundred', '5,5', '1e400', '0x10', '5 %']) {
    expect(typedValues(schema, { seats })).toEqual({ seats })
  }
})

test('a form has a field for a number', () => {
  expect(formFields(schema)[0]).toEqual({ key: 'seats', isRequired: false, shape: 'number' })
})
