import { expect, test } from 'vitest'
import { found, position, told } from '../../tests/hostile-position.ts'

const HOSTILE = [
  ['a change of direction', 'A \u202Efence.', '6:15 hidden-character'],
  ['an isolate', 'A \u2066fence.', '6:15 hidden-character'],
  ['a zero-width blank', 'A fe\u200Bnce.', '6:17 hidden-character'],
  ['a joiner between Latin letters', 'A fe\u200Dnce.', '6:17 hidden-character'],
  ['a non-joiner between Latin letters', 'A fe\u200Cnce.', '6:17 hidden-character'],
  ['the end of an isolate alone', 'A fe\u2069nce.', '6:17 hidden-character'],
  ['an embedding and its end', 'A \u202Afence\u202C.', '6:15 hidden-character,6:21 hidden-character'],
  ['a tag behind a flag that has none', 'A \u{1F3F4}\u{E0067}.', '6:17 hidden-character'],
  ['a word joiner', 'A fe\u2060nce.', '6:17 hidden-character'],
  ['a byte order mark', 'A fe\uFEFFnce.', '6:17 hidden-character'],
  ['a soft hyphen', 'A fe\u00ADnce.', '6:17 hidden-character'],
  ['a filler of Hangul', 'A \u3164fence.', '6:15 hidden-character'],
  ['a line separator', 'A \u2028fence.', '6:15 hidden-character'],
  ['tag characters', 'A fence\u{E0041}\u{E0042}.', '6:20 hidden-character,6:22 hidden-character'],
  ['private use', 'A \uE000 fence.', '6:15 hidden-character'],
  ['a non-character', 'A \uFFFE fence.', '6:15 hidden-character'],
  ['a sign for a lost character', 'A fenc\uFFFD', '6:19 hidden-character'],
  ['half a pair', 'A \uD800 fence.', '6:15 hidden-character'],
  ['the other half of a pair', 'A \uDC00 fence.', '6:15 hidden-character'],
  ['NUL', 'A \0 fence.', '6:15 hidden-character'],
  ['an escape', 'A \x1b[31m fence.', '6:15 hidden-character'],
  ['a backspace', 'A \b fence.', '6:15 hidden-character'],
  ['a control of the second block', 'A \x9b31m fence.', '6:15 hidden-character'],
  ['a vertical tab', 'A \v fence.', '6:15 hidden-character'],
  ['five marks on one letter', 'A fe\u0301\u0302\u0303\u0304\u0305nce.', '6:17 hidden-character,6:16 not-nfc'],
  ['an accent apart from its letter', 'A cafe\u0301.', '6:18 not-nfc'],
  ['a sign that keeps marks together', 'A fe\u034Fnce.', '6:17 hidden-character'],
  ['the sign of the unit Kelvin', 'At 300 \u212A.', '6:20 not-nfc'],
] as const

test.each(HOSTILE)('refuses %s, as it is and as an escape', (_, text, expected) => {
  const places = (text: string) => found(text).sort()
  expect(places(position({ condition: `condition: "${text}"` }))).toEqual(expected.split(',').sort())
  const escaped = [...text].map((letter) => {
    const code = letter.codePointAt(0)!
    return code > 126 || code < 32 ? `\\U${code.toString(16).padStart(8, '0')}` : letter
  })
  const rules = expected.split(',').map((place) => `6:12 ${place.split(' ')[1]}`)
  expect(places(position({ condition: `condition: "${escaped.join('')}"` }))).toEqual(rules.sort())
})

test('what an author is told of each of them is what it was', async () => {
  const all = HOSTILE.map(
    ([what, text]) => `# ${what}\n${told(position({ condition: `condition: "${text}"` })).join('\n')}\n`,
  )
  await expect(all.join('\n')).toMatchFileSnapshot('../../tests/golden-told/text.txt')
})

test.each(['\u202E', '\u200B', '\u{E0041}', 'e\u0301'])(
  'refuses hidden text in a body, in a key and in a comment',
  (text) => {
    expect(found(position({}, `A fence${text}.`)).length).toBeGreaterThan(0)
    expect(found(position({ x: `"par${text}ty": x` })).length).toBeGreaterThan(0)
    expect(found(position({ x: `# par${text}ty` })).length).toBeGreaterThan(0)
  },
)

test.each([
  ['a Cyrillic letter in a Latin name', 'speaker: "Nоrth"', '4:10 mixed-scripts'],
  ['a Greek letter in a Latin name', 'speaker: {name: "Nοrth", role: "x"}', '4:17 mixed-scripts'],
  ['a Latin letter in a Cyrillic name', 'speaker: "Сеvер"', '4:10 mixed-scripts'],
  ['a Cyrillic letter by an escape', 'speaker: "N\\u043erth"', '4:10 mixed-scripts'],
])('refuses %s', (_, speaker, expected) => {
  expect(found(position({ speaker }))).toEqual([expected])
})

test.each(['Иванов (Reuters)', 'Νίκος, North', 'Łukasz Müller', '東京 Tokyo'])(
  'takes the name %s, in which each word is of one alphabet',
  (name) => {
    expect(found(position({ speaker: `speaker: "${name}"` }))).toEqual([])
  },
)

test.each([
  ['behind a letter that has one shape', 'A fe\uFE0Fnce.'],
  ['of the many, behind a Latin letter', 'A fe\u{E0100}nce.'],
  ['one behind the other, which can write a text that nobody sees', '葛\u{E0100}\u{E0101}\u{E0102}城'],
  ['behind a sign that has several, a second time', 'A ❤\uFE0F\uFE0F fence.'],
  ['behind a figure that is no key', 'In 2\uFE0F days.'],
  ['of Mongolian, in another script', 'A fe\u180Bnce.'],
])('refuses a sign that chooses a shape %s', (_, text) => {
  expect(found(position({ condition: `condition: ${JSON.stringify(text)}` })).join()).toContain('hidden-character')
})

test.each([
  '❤\uFE0F and ☺\uFE0E',
  '1\uFE0F\u20E3',
  '葛\u{E0100}城',
  '🏳\uFE0F\u200D🌈',
  '≨\uFE00',
  'ᠨ\u180Bᠠ',
  '、\uFE01',
])('takes %j, in which it is spelling', (text) => {
  expect(found(position({ condition: `condition: ${JSON.stringify(text)}` }))).toEqual([])
})

test.each([
  ['a wide letter', 'Ｎorth'],
  ['a letter of mathematics', '𝐍orth'],
  ['letters of mathematics alone', '𝐍𝐨𝐫𝐭𝐡'],
  ['a letter of Cherokee', 'Ꭺlan'],
  ['a letter of Armenian', 'Ոnion'],
])('refuses %s in a Latin name', (_, name) => {
  expect(found(position({ speaker: `speaker: "${name}"` }))).toEqual(['4:10 mixed-scripts'])
})

test.each(['ＮＨＫ', 'Tシャツ', 'K팝', 'בNATO', 'NATO-ს', 'Հայաստան'])('takes the name %s', (name) => {
  expect(found(position({ speaker: `speaker: "${name}"` }))).toEqual([])
})
