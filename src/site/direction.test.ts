import { expect, test } from 'vitest'
import { directionOf, languageAttributes } from './direction.ts'

test('a language is written the way its script runs', () => {
  expect(['ar', 'he', 'fa', 'ur'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl'])
  expect(['en', 'ru', 'zh-Hant', 'az-Latn'].map(directionOf)).toEqual(['ltr', 'ltr', 'ltr', 'ltr'])
})

test('what is no language is written from left to right', () => {
  expect(['', 'x', '!!'].map(directionOf)).toEqual(['ltr', 'ltr', 'ltr'])
})

test('only what is in another language than the text around it says which', () => {
  expect(languageAttributes('en', 'en')).toEqual({})
  expect(languageAttributes('ar', 'en')).toEqual({ lang: 'ar', dir: 'rtl' })
  expect(languageAttributes('en', 'ar')).toEqual({ lang: 'en', dir: 'ltr' })
})
