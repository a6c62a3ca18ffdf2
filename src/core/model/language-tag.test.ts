import registry from 'language-subtag-registry/data/json/registry.json' with { type: 'json' }
import { expect, test } from 'vitest'
import { isLanguageTag, meantLanguage } from './language-tag.ts'

type Entry = { readonly Type: string; readonly Subtag?: string; readonly Deprecated?: string }
const entries: readonly Entry[] = registry

test('a code of two letters is taken if the registry of languages has it', () => {
  const known = entries.flatMap(({ Type, Subtag, Deprecated }) =>
    Type === 'language' && Subtag?.length === 2 && Deprecated === undefined ? Subtag : [],
  )
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const taken = letters.flatMap((first) => letters.map((second) => first + second)).filter(isLanguageTag)
  // The registry keeps two that another tag replaces.
  expect(taken).toEqual(known.filter((code) => code !== 'sh' && code !== 'tl').sort())
})

test.each(['en', 'pt-BR', 'zh-Hant', 'sr-Latn-RS', 'yue', 'haw'])('%s names a language', (tag) => {
  expect(isLanguageTag(tag)).toBe(true)
})

test.each([
  ['ua', 'uk'],
  ['cn', 'zh'],
  ['jp', 'ja'],
  ['cz', 'cs'],
  ['gr', 'el'],
  ['ukr', 'uk'],
  ['iw', 'he'],
  ['EN', 'en'],
  ['zh-hant', 'zh-Hant'],
  ['pt_br', 'pt-BR'],
  ['en-UK', 'en-GB'],
  ['en-', 'en'],
  ['tl', 'fil'],
])('%s is refused, and %s meant', (tag, meant) => {
  expect(isLanguageTag(tag)).toBe(false)
  expect(meantLanguage(tag)).toBe(meant)
})

test.each(['xx', 'english', 'e', '', 'a b'])('of "%s" nobody knows what is meant', (tag) => {
  expect(isLanguageTag(tag)).toBe(false)
  expect(meantLanguage(tag)).toBe(null)
})
