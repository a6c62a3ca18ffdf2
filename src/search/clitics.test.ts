import { expect, test } from 'vitest'
import { cliticForms } from './clitics.ts'

test.each([
  ['بالضمانات', ['بالضمانات', 'الضمانات', 'ضمانات', 'بالضمان', 'الضمان', 'ضمان']],
  ['للسلام', ['للسلام', 'سلام']],
  ['미국은', ['미국은', '미국']],
  ['정부에서는', ['정부에서는', '정부']],
  ['והממשלה', ['והממשלה', 'הממשלה', 'ממשלה', 'משלה', 'שלה']],
  ['طرفين', ['طرفين', 'طرف']],
])('%s is all of these, the word itself first', (word, forms) => {
  expect(cliticForms(word)[0]).toBe(word)
  expect(cliticForms(word)).toEqual(
    expect.arrayContaining(forms.filter((form) => form.length > 2 || /^\p{scx=Hangul}/u.test(form))),
  )
})

test('so much of a word stays that it can be told: three letters, of Korean two', () => {
  expect(cliticForms('وهي')).toEqual(['وهي'])
  expect(cliticForms('والي')).not.toContain('لي')
  expect(cliticForms('הוא')).toEqual(['הוא'])
  expect(cliticForms('나는')).toEqual(['나는'])
  expect(cliticForms('우리는')).toEqual(['우리는', '우리'])
})

test('a word is of the script that it begins in', () => {
  expect(cliticForms('وسلام은')).not.toContain('وسلام')
  expect(cliticForms('وسلامה')).toContain('سلامה')
})

test('a word of which much could be taken off ends all the same', () => {
  expect(cliticForms('وفبكلوفبكلوفبكلسلام').length).toBeLessThan(30)
  expect(cliticForms('وفبكلوفبكلوفبكلسلام').length).toBeGreaterThan(6)
})
