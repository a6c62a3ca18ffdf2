import type { FieldPath } from '../model/field-path.ts'
import type { FieldProblem } from './check-fields.ts'
import { showCodePoint, showText } from '../problem/show-value.ts'
import { mixedScriptWord } from './text-safety.ts'

/** Fields that name somebody or something, or lead somewhere: there a word that looks like another deceives. */
const NAMING = new Set([
  ...['title', 'name', 'short', 'self_name', 'aliases', 'publisher', 'tagline', 'keywords', 'neutral'],
  ...['speaker', 'role', 'head', 'host', 'place', 'by', 'about', 'body', 'coded_by', 'party'],
  ...['url', 'archive_url', 'repository', 'contact'],
])

/** The names and addresses among the fields in which a word mixes alphabets (`mixed-scripts`). */
export function findMixedScripts(fields: unknown, path: FieldPath = []): FieldProblem[] {
  if (typeof fields === 'string') return isNaming(path) ? problemOf(fields, path) : []
  if (typeof fields !== 'object' || fields === null) return []
  if (Array.isArray(fields)) return fields.flatMap((item, at) => findMixedScripts(item, [...path, at]))
  return Object.entries(fields).flatMap(([key, value]) => findMixedScripts(value, [...path, key]))
}

/** Whether the field at a path names somebody or something; in other fields such a word is a matter for a person. */
export function isNaming(path: FieldPath): boolean {
  const key = path.findLast((step) => typeof step === 'string')
  return typeof key === 'string' && NAMING.has(key)
}

function problemOf(value: string, path: FieldPath): FieldProblem[] {
  const word = mixedScriptWord(value)
  if (word === null) return []
  const letters = [...word].filter((letter) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letter))
  const codes = [...new Set(letters)].slice(0, 3).map((letter) => `${letter} (${showCodePoint(letter)})`)
  const message = `found ${showText(word)}, which mixes Latin letters with Cyrillic or Greek ones: ${codes.join(', ')}; expected one alphabet within a word`
  return [{ rule: 'mixed-scripts', path, message, fix: 'Type the word anew with one keyboard.' }]
}
