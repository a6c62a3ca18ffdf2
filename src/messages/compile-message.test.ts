import fc from 'fast-check'
import { Pattern, Placeable, StringLiteral, TextElement } from '@fluent/syntax'
import { expect, test } from 'vitest'
import { readCatalogue } from './catalogue.ts'
import { compileMessage, FORM, SHOWN } from './compile-message.ts'
import { readWords, type Word } from './word-module.ts'

const MODULE = `
export const talkWords = {
  plain: 'A text',
  date: (date: string) => \`On \${date}\`,
  count: (count: number, name: string) => \`\${name}: \${count}\`,
  forge: (forge: Forge) => (forge === 'gitlab' ? 'merge request' : 'pull request'),
  slot: 'Until {date}',
} as const`

const words = new Map(readWords(MODULE).map((word) => [word.key, word]))

/** What a message of a catalogue says, with what it is given; the faults of it, if there are any. */
function said(key: string, catalogue: string, given: readonly unknown[] = [], language = 'en'): unknown {
  const read = readCatalogue(`### Reviewed by:\n${catalogue}`)
  const { code, faults } = compileMessage(read.messages.get(key)!.pattern, words.get(key)!, read)
  if (faults.length > 0 || read.faults.length > 0)
    return { faults: [...faults, ...read.faults.map(({ text }) => text)] }
  const value = run(code, language)
  return typeof value === 'function' ? (value as (...all: unknown[]) => string)(...given) : value
}

function run(code: string, language: string): unknown {
  const rules = new Intl.PluralRules(language)
  const make = new Function(FORM, SHOWN, `'use strict'; return ${code}`) as (...given: unknown[]) => unknown
  return make(
    (count: number) => rules.select(count),
    (value: unknown) => String(value),
  )
}

test('variables stand where the language wants them, and numbers choose a form of it', () => {
  expect(said('talk-date', 'talk-date = { $date }, später', ['2. Juni'])).toBe('2. Juni, später')
  const russian = `talk-count = { $count ->
    [0] { $name }: ничего
    [one] { $name }: { $count } вещь
    [few] { $name }: { $count } вещи
   *[many] { $name }: { $count } вещей
}`
  const all = [0, 1, 3, 11, 21].map((count) => said('talk-count', russian, [count, 'А'], 'ru'))
  expect(all).toEqual(['А: ничего', 'А: 1 вещь', 'А: 3 вещи', 'А: 11 вещей', 'А: 21 вещь'])
})

test('a term gives the form that it is asked for, and a message takes another in', () => {
  const catalogue = `-request = { $case ->
   *[nominative] запрос
    [genitive] запроса
}
talk-forge = { $forge ->
    [gitlab] вместо { -request(case: "genitive") }
   *[other] { -request }
}
talk-plain = Это { talk-slot }
talk-slot = до { $date }`
  expect(said('talk-forge', catalogue, ['gitlab'])).toBe('вместо запроса')
  expect(said('talk-forge', catalogue, ['github'])).toBe('запрос')
  expect(said('talk-slot', catalogue)).toBe('до {date}')
  expect(said('talk-plain', catalogue)).toEqual({ faults: ['There is no $date here, nor any other variable.'] })
})

test.each([
  ['talk-plain = { $constructor }', 'There is no $constructor here, nor any other variable.'],
  ['talk-plain = { DATETIME("now") }', 'It calls a function or takes an attribute, which messages here cannot.'],
  ['talk-plain = { talk-plain }', 'talk-plain takes itself in.'],
  ['talk-plain = { -none }', 'There is no -none.'],
  ['-a = { -a }\ntalk-plain = { -a }', '-a takes itself in.'],
  ['talk-date = { $date ->\n [one] x\n *[other] { $date }\n}', '$date is never "one".'],
  ['talk-count = { $name } { $count ->\n [jeden] x\n *[other] y\n}', '"jeden" is no form of a number.'],
  ['talk-slot = { $date ->\n *[other] y\n}', 'It chooses by $date, which is put in only later.'],
  ['talk-plain =\n    .title = x', 'talk-plain says nothing.'],
  ['talk-plain = {', 'This is no message'],
])('%s is told to be wrong', (catalogue, fault) => {
  const read = readCatalogue(`### Reviewed by:\n${catalogue}\n`)
  const faults = [...read.messages].flatMap(
    ([key, { pattern }]) => compileMessage(pattern, words.get(key)!, read).faults,
  )
  expect([...faults, ...read.faults.map(({ text }) => text)].join('\n')).toContain(fault)
})

test('whatever a catalogue says comes out as text and runs nothing', () => {
  const hostile = [
    '`${globalThis.x=1}`',
    '";globalThis.x=1;"',
    "'+x+'",
    '</script><script>x()',
    '\u2028x\u2029',
    '\\',
    '*/x()/*',
    '__proto__',
  ]
  const pieces = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1 }), pieces, (texts, value) => {
      const word = words.get('talk-date')!
      const elements = texts.map((text, index) =>
        index % 2 === 0 ? new TextElement(text) : new Placeable(literal(text)),
      )
      const { code } = compileMessage(new Pattern(elements), word)
      expect(code).not.toMatch(/[\u2028\u2029<]/)
      const expected = texts.map((text, index) => (index % 2 === 0 ? text : literal(text).parse().value)).join('')
      expect((run(code, 'en') as (date: string) => string)(value)).toBe(expected)
      expect('x' in globalThis).toBe(false)
    }),
  )
})

test('names in the code are those of the English function alone', () => {
  const word: Word = { ...words.get('talk-date')!, english: new Pattern([]) }
  const { code, faults } = compileMessage(
    readCatalogue('x = { $date } { $process } { $date-x }').messages.get('x')!.pattern,
    word,
  )
  expect(code).toBe('(date) => "" + $shown(date) + "  "')
  expect(faults).toHaveLength(2)
})

/** As the syntax has it: with a quotation mark and a backslash written as two signs. */
function literal(text: string): StringLiteral {
  return new StringLiteral(text.replaceAll('\\', '\\\\').replaceAll('"', '\\"'))
}
