import { expect, test } from 'vitest'
import { findings, places } from '../../../tests/rule-example.ts'
import { wordsInLanguage } from './words-in-language.ts'

const quoting = (text: string, lang: string) =>
  `# positions/border/2025-01-01-north.md\nquote: { text: "${text}", lang: ${lang} }`

test.each([
  ['우리는 휴전을 요구한다', 'kr'],
  ['Մենք պահանջում ենք', 'am'],
  ['Zahtevamo premirje takoj', 'si'],
  ['Мы требуем забор', 'en'],
  ['نطالب بوقف إطلاق النار', 'fr'],
  ['We ask for a fence', 'ru'],
  ['我们要求立即停火', 'ko'],
  ['私たちは停戦をもとめる', 'zh'],
  ['Mi trazimo ogradu', 'sr-Cyrl'],
  ['Nutalibu bi-waqf', 'ar'],
])('%s is not in the letters of %s', (text, lang) => {
  expect(findings(wordsInLanguage, quoting(text, lang))).toHaveLength(1)
})

test.each([
  ['우리는 휴전을 요구한다', 'ko'],
  ['私たちは停戦を求める', 'ja'],
  ['停戦合意', 'ja'],
  ['カタカナ', 'ja'],
  ['我们要求立即停火', 'zh'],
  ['我們要求立即停火', 'zh-Hant'],
  ['Мі патрабуем плот', 'be'],
  ['Tražimo ogradu', 'sr'],
  ['Тражимо ограду', 'sr'],
  ['Nutalibu bi-waqf', 'ar-Latn'],
  ['می‌خواهیم', 'fa'],
  ['ہم باڑ چاہتے ہیں', 'ur'],
  ['ਅਸੀਂ ਮੰਗ ਕਰਦੇ ਹਾਂ', 'pa'],
  ['हम बाड़ चाहते हैं', 'hi'],
  ['ჩვენ ვითხოვთ', 'ka'],
  ['እኛ አጥር እንጠይቃለን', 'am'],
  ['Ma volem kuprum', 'tlh'],
  ['We ask for a fence', 'und'],
  ['NATO и ЕС', 'ru'],
  ['NATO', 'uk'],
])('%s may be in %s', (text, lang) => {
  expect(findings(wordsInLanguage, quoting(text, lang))).toEqual([])
})

test('says where, and which language is written so', () => {
  expect(places(wordsInLanguage, quoting('우리는 휴전을 요구한다', 'kr'))).toEqual([
    'border/2025-01-01-north: quote.lang',
  ])
  expect(findings(wordsInLanguage, quoting('우리는 휴전을 요구한다', 'kr'))[0]).toContain(
    'found words in Hangul letters, expected Latin ones, in which Kanuri is written',
  )
})

test('a translation into the language of its quotation is told, wherever words stand', () => {
  const quote = 'quote: { text: Мы просим, lang: ru }'
  const into = (lang: string) => `{ text: Мы просим, lang: ${lang}, by: ours }`
  const position = (more: string) =>
    places(wordsInLanguage, `# positions/border/2025-06-02-north.md\n${quote}\n${more}`)
  expect(position(`translation: ${into('ru')}`)).toEqual(['border/2025-06-02-north: translation.lang'])
  expect(position(`translations: [${into('uk')}, ${into('ru')}]`)).toEqual([
    'border/2025-06-02-north: translations.1.lang',
  ])
  expect(position(`translation: ${into('uk')}`)).toEqual([])
  const response = `{ by: south, kind: denial, summary: No., source: treaty-draft, ${quote}, translation: ${into('ru')} }`
  expect(places(wordsInLanguage, `# claims/rain.md\nresponses: [${response}]`)).toEqual([
    'rain: responses.0.translation.lang',
  ])
})

test('another alphabet of the same language is another tag, and so is a translation without its original', () => {
  const position = (more: string) => places(wordsInLanguage, `# positions/border/2025-06-02-north.md\n${more}`)
  expect(
    position('quote: { text: 我們要求, lang: zh-Hant }\ntranslation: { text: 我们要求, lang: zh-Hans, by: ours }'),
  ).toEqual([])
  expect(position('translation: { text: We ask, lang: en, by: ours }')).toEqual([])
})
