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

test('a code of three letters is taken if the registry has it, and no other tag in its place', () => {
  const known = entries.flatMap(({ Type, Subtag = '', Deprecated }) =>
    Type === 'language' && /^[a-z]{3}$/.test(Subtag) && Deprecated === undefined ? Subtag : [],
  )
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const taken = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c))).filter(isLanguageTag)
  const isPrivate = (code: string) => /^q[a-t]/.test(code)
  expect(taken.filter((code) => !isPrivate(code))).toEqual(
    known.filter((code) => Intl.getCanonicalLocales(code)[0] === code).sort(),
  )
  expect(taken.filter(isPrivate)).toHaveLength(20 * 26)
})

test('a script or a variant is taken if the registry has it', () => {
  const known = (type: string) =>
    entries.flatMap(({ Type, Subtag = '', Deprecated }) => (Type === type && Deprecated === undefined ? Subtag : []))
  // A row of codes for private use is one entry.
  const scripts = known('script').filter((code) => !code.includes('..'))
  expect(scripts.filter((code) => !isLanguageTag(`en-${code}`))).toEqual([])
  // Some stand for a dialect that has a code of its own.
  const variants = known('variant').filter((code) => Intl.getCanonicalLocales(`en-${code}`)[0] === `en-${code}`)
  expect(variants.filter((code) => !isLanguageTag(`en-${code}`))).toEqual([])
  expect(variants.length).toBeGreaterThan(100)
})

test.each([
  'en',
  'pt-BR',
  'zh-Hant',
  'sr-Latn-RS',
  'yue',
  'haw',
  'gsw',
  'es-419',
  'und',
  'zxx',
  'uz-Cyrl-UZ',
  'de-1996',
  'be-tarask',
  'ca-valencia',
])('%s names a language', (tag) => {
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
  ['ger', 'de'],
  ['cmn', 'zh'],
  // Countries whose code is no language, of which another language is written more, and old codes.
  ['by', 'be'],
  ['kz', 'kk'],
  ['dk', 'da'],
  ['ir', 'fa'],
  ['vn', 'vi'],
  ['in', 'id'],
  ['ji', 'yi'],
  // Words for a script.
  ['zh-trad', 'zh-Hant'],
  ['zh_simplified', 'zh-Hans'],
  ['sr-cyrillic', 'sr-Cyrl'],
  ['sr-Latin', 'sr-Latn'],
  ['uk-cyrl', 'uk-Cyrl'],
])('%s is refused, and %s meant', (tag, meant) => {
  expect(isLanguageTag(tag)).toBe(false)
  expect(meantLanguage(tag)).toBe(meant)
})

test.each(['xx', 'english', 'e', '', 'a b', 'xyq', 'en-XX', 'zzz', 'en-british', 'uk-ukraine', 'zh-Hanz', 'russian'])(
  'of "%s" nobody knows what is meant',
  (tag) => {
    expect(isLanguageTag(tag)).toBe(false)
    expect(meantLanguage(tag)).toBe(null)
  },
)
