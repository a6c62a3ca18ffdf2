import type { FieldPath } from '../model/field-path.ts'
import type { z } from '../model/schema.ts'
import { checkFields, type FieldProblem } from './check-fields.ts'
import { findFieldPlaces, offsetOf, type FieldPlaces } from './field-places.ts'
import type { Mark } from './mark.ts'
import { findMixedScripts } from './mixed-scripts.ts'
import type { YamlFields } from './strict-yaml.ts'

/** The fields as their schema gives them, or every mark on them. `noun` says whose fields they are: "a source". */
export function parseFields<Fields>(
  schema: z.ZodType<Fields>,
  yaml: YamlFields,
  noun: string,
): { fields: Fields } | { marks: Mark[] } {
  if (yaml.fields === null) return { marks: [...yaml.marks] }
  const checked = checkFields(schema, yaml.fields, noun)
  const found = [...('problems' in checked ? checked.problems : []), ...findMixedScripts(schema, yaml.fields)]
  if ('fields' in checked && found.length === 0 && yaml.marks.length === 0) return { fields: checked.fields }
  const places = findFieldPlaces(yaml.tree, yaml.offset)
  const marks = found.map((problem) => toMark(problem, places))
  // A value that could not be read is wrong for one reason only.
  const taken = new Set(yaml.marks.map((mark) => mark.at))
  return { marks: [...yaml.marks, ...marks.filter((mark) => mark.rule === 'missing-field' || !taken.has(mark.at))] }
}

function toMark({ rule, path, atKey, message, fix }: FieldProblem, places: FieldPlaces): Mark {
  const place: FieldPath = rule === 'missing-field' ? path.slice(0, -1) : path
  return { rule, at: offsetOf(places, place, atKey), message, fix }
}
