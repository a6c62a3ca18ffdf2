import {
  Identifier,
  NumberLiteral,
  Placeable,
  SelectExpression,
  TextElement,
  VariableReference,
  type Pattern,
} from '@fluent/syntax'
import { areaOf } from './area.ts'
import type { Catalogue } from './catalogue.ts'
import { compileMessage, nameOf } from './compile-message.ts'
import { pluralForms } from './plural-forms.ts'
import { englishIn, inOneLine } from './skeleton.ts'
import type { Word, WordModules } from './word-module.ts'

export type Finding = { readonly line: number; readonly key: string; readonly text: string }

/** What a catalogue says to be so above a message that reads as in English. */
const MEANT = /^same$/im

/**
 * Everything that is wrong with a catalogue: faults of syntax, words that it lacks of those that readers meet (`missing`), that
 * there are not, that were left in English, whose English has changed since, that name variables there are not or leave one
 * out, and forms of numbers that its language has and it does not. Of what contributors alone meet, `isWhole` says whether all is there and right.
 */
export function checkCatalogue(
  language: string,
  catalogue: Catalogue,
  modules: WordModules,
): { missing: string[]; findings: Finding[]; isWhole: boolean } {
  const all = [...modules].flatMap(([module, words]) => words.map((word) => ({ word, area: areaOf(module) })))
  const words = new Map(all.map(({ word }) => [word.key, word]))
  const ofContributors = new Set(all.flatMap(({ word, area }) => (area === 'contributors' ? word.key : [])))
  const lacking = all.filter(({ word }) => !catalogue.messages.has(word.key))
  const findings = [...catalogue.messages].flatMap(([key, { pattern, line, comment }]) => {
    const word = words.get(key)
    if (word === undefined) return [{ line, key, text: 'There is no such word.' }]
    if ('refused' in word.english) return []
    const { faults, used } = compileMessage(pattern, word, catalogue)
    const leftOut = word.variables.filter(({ name }) => !used.has(name))
    const noted = englishIn(comment)
    return [
      ...faults,
      ...(faults.length === 0 ? leftOut.map(({ name }) => `It leaves out $${name}.`) : []),
      ...lackingForms(pattern, word, language),
      ...(noted !== undefined && noted !== inOneLine(word.english)
        ? [`Its English was "${noted}", and is now "${inOneLine(word.english)}".`]
        : []),
      ...(pattern.equals(word.english, ['span']) && hasLetters(pattern) && !MEANT.test(comment)
        ? ['It reads as in English. Translate it, or say "# same" above it.']
        : []),
    ].map((text) => ({ line, key, text }))
  })
  const faults = catalogue.faults.map(({ line, text }) => ({ line, key: '', text }))
  return {
    missing: lacking.flatMap(({ word, area }) => (area === 'readers' ? word.key : [])),
    findings: [...faults, ...findings].sort((a, b) => a.line - b.line),
    isWhole: lacking.every(({ area }) => area === 'readers') && !findings.some(({ key }) => ofContributors.has(key)),
  }
}

/** The forms of numbers that a choice by one does not have. */
function lackingForms({ elements }: Pattern, word: Word, language: string): string[] {
  return elements.flatMap((element) => {
    if (!(element instanceof Placeable) || !(element.expression instanceof SelectExpression)) return []
    const { selector, variants } = element.expression
    const inner = variants.flatMap(({ value }) => lackingForms(value, word, language))
    const name = selector instanceof VariableReference ? selector.id.name : ''
    if (word.variables.find((one) => one.name === name)?.kind !== 'number') return inner
    const exact = new Set(variants.flatMap(({ key }) => (key instanceof NumberLiteral ? Number(key.value) : [])))
    const forms = new Set(variants.flatMap(({ key }) => (key instanceof Identifier ? nameOf(key) : [])))
    const isCovered = (form: string, numbers: ReadonlySet<number>) =>
      forms.has(form) || [...numbers].every((one) => exact.has(one))
    const lacking = [...pluralForms(language)].flatMap(([form, numbers]) =>
      isCovered(form, numbers) ? [] : `${form} (${examples(numbers)})`,
    )
    return lacking.length === 0 ? inner : [...inner, `Of $${name} it lacks the forms ${lacking.join(', ')}.`]
  })
}

function examples(numbers: ReadonlySet<number>): string {
  return [...numbers].slice(0, 3).join(', ') + (numbers.size > 3 ? ', …' : '')
}

function hasLetters({ elements }: Pattern): boolean {
  return elements.some((element) => {
    if (element instanceof TextElement) return /\p{L}{2}/u.test(element.value)
    return element instanceof Placeable && element.expression instanceof SelectExpression
      ? element.expression.variants.some(({ value }) => hasLetters(value))
      : false
  })
}
