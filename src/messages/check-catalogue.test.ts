import { expect, test } from 'vitest'
import { readCatalogue } from './catalogue.ts'
import { checkCatalogue } from './check-catalogue.ts'
import { pseudoCatalogue } from './pseudo.ts'
import { inOneLine, skeletonOf } from './skeleton.ts'
import { readWords } from './word-module.ts'

const modules = new Map([
  [
    'talk-words',
    readWords(`export const talkWords = {
      /** At the top. */
      title: 'All talks',
      short: 'APA',
      count: (count: number) => (count === 1 ? '1 talk' : \`\${count} talks\`),
      on: (date: string) => \`On \${date}\`,
    }`),
  ],
  ['send-words', readWords("export const sendWords = { send: 'Send it' }")],
])

function check(language: string, text: string) {
  const { missing, findings, isWhole } = checkCatalogue(language, readCatalogue(text), modules)
  return { missing, isWhole, told: findings.map(({ line, key, text: what }) => `${line} ${key}: ${what}`) }
}

test('whoever begins a catalogue is told what it lacks, and that of contributors may be left out', () => {
  expect(check('cs', '### Reviewed by:\n')).toEqual({
    missing: ['talk-title', 'talk-short', 'talk-count', 'talk-on'],
    isWhole: false,
    told: [],
  })
  const whole = 'talk-title = Jednání\n# same\ntalk-short = APA\ntalk-on = Dne { $date }\nsend-send = Poslat\n'
  expect(check('cs', `### Reviewed by: Jana, 2026-11-01\n${whole}`)).toMatchObject({
    missing: ['talk-count'],
    isWhole: true,
  })
})

test('a form of numbers that the language has is asked for, be it as a number', () => {
  const two = 'talk-count = { $count ->\n    [one] 1\n   *[other] { $count }\n}\n'
  const lacks = (language: string, text = two) => check(language, `### Reviewed by:\n${text}`).told
  expect(lacks('de')).toEqual([])
  expect(lacks('fr')).toEqual([])
  expect(lacks('cs')).toEqual(['2 talk-count: Of $count it lacks the forms few (2, 3, 4).'])
  expect(lacks('uk')).toEqual(['2 talk-count: Of $count it lacks the forms many (0, 5, 6, …), few (2, 3, 4, …).'])
  expect(lacks('ar')[0]).toMatch(/zero \(0\), two \(2\), few \(3, 4, 5, …\), many/)
  const arabic =
    'talk-count = { $count ->\n [0] a\n [1] b\n [2] c\n [few] { $count } d\n [many] { $count } e\n *[other] { $count } f\n}\n'
  expect(lacks('ar', arabic)).toEqual([])
})

test('what was left in English, leaves a variable out, is unknown, is there twice or is out of date is told with its line', () => {
  const text = [
    '### Reviewed by:',
    'talk-title = All talks',
    'talk-on = Dne',
    'talk-none = Nic',
    '# English: 1 talk or more',
    'talk-count = { $count } jednání',
    'talk-title = Jednání',
  ].join('\n')
  expect(check('cs', text).told).toEqual([
    '2 talk-title: It reads as in English. Translate it, or say "# same" above it.',
    '3 talk-on: It leaves out $date.',
    '4 talk-none: There is no such word.',
    expect.stringMatching(/^6 talk-count: Its English was "1 talk or more", and is now "\{ \$count ->/),
    '7 : talk-title is there twice.',
  ])
  expect(check('cs', 'talk-title = Jednání\n').told[0]).toMatch(/^1 : The head lacks/)
})

test('what is written out for a catalogue is in its syntax, has every word, and is told to be English still', () => {
  const text = skeletonOf(null, modules)
  expect(text).toContain('# At the top.\n# English: All talks\ntalk-title = All talks\n')
  const { missing, told, isWhole } = check('de', text)
  expect({ missing, isWhole }).toEqual({ missing: [], isWhole: false })
  expect(told.map((line) => line.split(' ')[1])).toEqual([
    'talk-title:',
    'talk-short:',
    'talk-count:',
    'talk-on:',
    'send-send:',
  ])
  const begun = readCatalogue('### Reviewed by:\ntalk-title = Alle Gespräche\n')
  expect(skeletonOf(begun, modules)).not.toContain('talk-title')
  expect(skeletonOf(begun, modules)).not.toContain('###')
})

test('the made-up language has every word, in brackets and longer, with the same variables', () => {
  const { messages } = pseudoCatalogue(modules)
  expect(inOneLine(messages.get('talk-on')!.pattern)).toBe('⟦Óóñ { $date }⟧')
  expect(inOneLine(messages.get('talk-count')!.pattern)).toContain('*[other] { $count } ţááļķš')
  expect(messages.size).toBe(5)
})
