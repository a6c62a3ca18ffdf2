import type { Locate } from '../model/field-path.ts'
import type { Problem } from '../model/problem.ts'
import { TRANSLATION_HEAD, translationSchema, type RecordTranslation } from '../model/record-translation.ts'
import type { Words } from '../model/translatable.ts'
import { findFieldPlaces, offsetOf } from './field-places.ts'
import { readFrontmatter } from './frontmatter.ts'
import { toProblems } from './mark.ts'
import { parseFields } from './parse-fields.ts'
import { placeInText } from './place-in-text.ts'
import { readSourceText } from './source-text.ts'
import { parseStrictYaml } from './strict-yaml.ts'
import type { TranslationPlace } from './translation-path.ts'

/** A translation with the means to find its fields in its file. */
export type ParsedTranslation = { readonly translation: RecordTranslation; readonly locate: Locate }

export type TranslationResult =
  | { readonly ok: true; readonly parsed: ParsedTranslation }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Reads a translation. Gives its words, or all problems of its file; a field that is no words of the publisher's, such as a
 * stance, a date or what somebody said, is one that it cannot have (`unknown-field`). Whether what it translates is there,
 * and still says the same, is for the checks to find. Never throws, whatever the text.
 */
export function parseTranslation(place: TranslationPlace, raw: string): TranslationResult {
  const { file, of } = place
  const { text, marks, stops } = readSourceText(raw)
  if (stops) return { ok: false, problems: toProblems(file, text, marks) }
  const parts =
    of.type === 'site' ? { yaml: parseStrictYaml(text, 0), body: '', bodyAt: text.length } : readFrontmatter(text)
  if ('rule' in parts) return { ok: false, problems: toProblems(file, text, [...marks, parts]) }
  const parsed = parseFields(translationSchema(of.type), parts.yaml, 'a translation')
  const wrong = [...marks, ...('marks' in parsed ? parsed.marks : [])]
  if ('marks' in parsed || wrong.length > 0) return { ok: false, problems: toProblems(file, text, wrong) }
  const { translates, translated, by, translator, ...fields } = parsed.fields
  const before = parts.body.length - parts.body.replace(/^(?:[ \t]*\n)*/, '').length
  const body = parts.body.slice(before).trimEnd()
  const words = { ...withoutMissing(fields), ...(body === '' ? {} : { body }) }
  const head = { translates, translated, by, ...(translator === undefined ? {} : { translator }) }
  const locate: Locate = (path, atKey) => {
    if (path[0] === 'body') return { file, ...placeInText(text, parts.bodyAt + before) }
    const places = findFieldPlaces(parts.yaml.tree, parts.yaml.offset)
    return { file, ...placeInText(text, offsetOf(places, path, atKey)) }
  }
  return { ok: true, parsed: { translation: { ...place, ...head, words }, locate } }
}

/** The fields with words; what the head has is none of them. */
function withoutMissing(fields: Readonly<Record<string, unknown>>): Words {
  const held = Object.entries(fields).filter(([key, value]) => value !== undefined && !TRANSLATION_HEAD.includes(key))
  return Object.fromEntries(held) as Words
}
