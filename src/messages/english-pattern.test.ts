import { expect, test } from 'vitest'
import { readModules } from '#site/interface.ts'
import { WORD_MODULES } from '#site/word-keys.ts'
import { compileMessage, FORM, SHOWN } from './compile-message.ts'
import type { Word } from './word-module.ts'

const modules = readModules()
const words = [...modules].flatMap(([module, list]) => list.map((word) => ({ module, word })))

test('every word can be said by a catalogue', () => {
  const refused = words.flatMap(({ word: { key, english } }) =>
    'refused' in english ? `${key}: ${english.refused}` : [],
  )
  expect(refused).toEqual([])
  expect(words.length).toBeGreaterThan(1_000)
})

test('every word has a key of its own, which no other comes to', () => {
  const keys = words.map(({ word }) => word.key)
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  expect(keys.filter((key) => !/^[a-zA-Z][\w-]*$/.test(key))).toEqual([])
})

test('what is read as the English message says the same as the module, whatever is put in', () => {
  const said = words.flatMap(({ module, word }) => {
    const original = valueAt(WORD_MODULES[module], [word.object, ...word.way])
    const rebuilt = run(word)
    return samplesOf(word).flatMap((values) => {
      const expected =
        typeof original === 'function' ? (original as (...given: unknown[]) => string)(...values) : original
      const found = typeof rebuilt === 'function' ? rebuilt(...values) : rebuilt
      return found === expected ? [] : [{ key: word.key, values, expected, found }]
    })
  })
  expect(said).toEqual([])
})

function run(word: Word): string | ((...given: unknown[]) => string) {
  const { code, faults } = compileMessage('refused' in word.english ? neverSaid() : word.english, word)
  expect(faults).toEqual([])
  const english = (count: number) => (count === 1 ? 'one' : 'other')
  const make = new Function(FORM, SHOWN, `return ${code}`) as (...given: unknown[]) => string
  return make(english, (value: unknown) => String(value))
}

/** Numbers, and texts among which those are by which some message chooses. */
function samplesOf({ variables, parameters, english }: Word): unknown[][] {
  const keys = JSON.stringify(english).match(/"name":"[a-z-]+"/g) ?? []
  const texts = ['Ä "b" ${c}', ...keys.map((key) => key.slice('"name":"'.length, -1))]
  const isKnown = (text: string) => ['github', 'gitlab', 'forgejo'].includes(text)
  const chosen = texts.filter(isKnown)
  return [0, 1, 2, 5, 21].flatMap((number) =>
    (chosen.length > 0 ? chosen : texts.slice(0, 1)).map((text) =>
      (parameters ?? []).map((name, index) => {
        const { kind } = variables[index]!
        return kind === 'number' ? number : name === 'forge' ? text : `${text}${index}`
      }),
    ),
  )
}

function valueAt(value: unknown, way: readonly string[]): unknown {
  const [step, ...rest] = way
  if (step === undefined) return value
  const at = Array.isArray(value) ? Number(step) - 1 : step
  return valueAt((value as Record<string, unknown>)[at], rest)
}

function neverSaid(): never {
  throw new Error('A catalogue cannot say it.')
}
