import type { Coding } from '../model/coding.ts'
import { codingSchema } from '../model/coding.ts'
import type { Problem } from '../model/problem.ts'
import type { CodingPlace } from './coding-path.ts'
import { findFieldPlaces, offsetOf } from './field-places.ts'
import { toProblems } from './mark.ts'
import { parseFields } from './parse-fields.ts'
import { placeInText } from './place-in-text.ts'
import { readSourceText } from './source-text.ts'
import { parseStrictYaml } from './strict-yaml.ts'

/**
 * Reads a coder's file. Gives what was coded with the line of each cell, or all problems of the file. Never throws, whatever
 * the text. Whether its positions and options are there is for the checks to find.
 */
export function parseCoding(
  place: CodingPlace,
  raw: string,
): { ok: true; coding: Coding } | { ok: false; problems: readonly Problem[] } {
  const { text, marks, stops } = readSourceText(raw)
  if (stops) return { ok: false, problems: toProblems(place.file, text, marks) }
  const yaml = parseStrictYaml(text, 0)
  const parsed = parseFields(codingSchema, yaml, "a coder's file")
  const wrong = [...marks, ...('marks' in parsed ? parsed.marks : [])]
  if ('marks' in parsed || wrong.length > 0) return { ok: false, problems: toProblems(place.file, text, wrong) }
  const places = findFieldPlaces(yaml.tree, yaml.offset)
  const cells = Object.entries(parsed.fields.positions).flatMap(([name, options]) =>
    Object.entries(options).map(([option, code]) => {
      const { line } = placeInText(text, offsetOf(places, ['positions', name, option], true))
      return { position: `${place.issue}/${name}`, option, code, line }
    }),
  )
  return { ok: true, coding: { ...place, note: parsed.fields.note ?? null, cells } }
}
