import type { FieldPath } from '../model/field-path.ts'
import { valuesIn } from '../model/record-fields.ts'
import type { z } from '../model/schema.ts'
import type { FieldProblem } from './check-fields.ts'
import { showCodePoint, showText } from '../problem/show-value.ts'
import { LOOK_ALIKE, mixedScriptWord } from './text-safety.ts'

/** The names and addresses among the fields of a schema in which a word mixes alphabets (`mixed-scripts`). */
export function findMixedScripts(schema: z.core.$ZodType, fields: unknown): FieldProblem[] {
  return valuesIn(schema, fields).flatMap(({ path, value, facts }) =>
    typeof value === 'string' && facts.alphabet === 'one' ? problemOf(value, path) : [],
  )
}

function problemOf(value: string, path: FieldPath): FieldProblem[] {
  const word = mixedScriptWord(value)
  if (word === null) return []
  const letters = [...word].filter((letter) => LOOK_ALIKE.test(letter))
  const codes = [...new Set(letters)].slice(0, 3).map((letter) => `${letter} (${showCodePoint(letter)})`)
  const isOfTwo = letters.every((letter) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letter))
  const others = isOfTwo ? 'Cyrillic or Greek ones' : 'others that look like them'
  const message = `found ${showText(word)}, which mixes Latin letters with ${others}: ${codes.join(', ')}; expected one alphabet within a word`
  return [{ rule: 'mixed-scripts', path, message, fix: 'Type the word anew with one keyboard.' }]
}
