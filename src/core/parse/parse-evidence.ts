import { evidenceSchema, type Evidence } from '../model/evidence.ts'
import type { Problem } from '../model/problem.ts'
import type { EvidencePlace } from './evidence-path.ts'
import { findFieldPlaces, offsetOf } from './field-places.ts'
import { toProblems } from './mark.ts'
import { parseFields } from './parse-fields.ts'
import { placeInText } from './place-in-text.ts'
import { readSourceText } from './source-text.ts'
import { parseStrictYaml } from './strict-yaml.ts'

/**
 * Reads an evidence file. Gives what was seen with the line of each quotation, or all problems of the file. Never throws,
 * whatever the text. Whether its source and its quotations are there is for the checks to find.
 */
export function parseEvidence(
  place: EvidencePlace,
  raw: string,
): { ok: true; evidence: Evidence } | { ok: false; problems: readonly Problem[] } {
  const { text, marks, stops } = readSourceText(raw)
  if (stops) return { ok: false, problems: toProblems(place.file, text, marks) }
  const yaml = parseStrictYaml(text, 0)
  const parsed = parseFields(evidenceSchema, yaml, 'an evidence file')
  const wrong = [...marks, ...('marks' in parsed ? parsed.marks : [])]
  if ('marks' in parsed || wrong.length > 0) return { ok: false, problems: toProblems(place.file, text, wrong) }
  const places = findFieldPlaces(yaml.tree, yaml.offset)
  const quotations = parsed.fields.quotations.map((quotation, at) => ({
    ...quotation,
    line: placeInText(text, offsetOf(places, ['quotations', at, 'record'], true)).line,
  }))
  return { ok: true, evidence: { ...parsed.fields, ...place, quotations } }
}
