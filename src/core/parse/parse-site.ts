import type { FieldPath, Locate } from '../model/field-path.ts'
import type { Problem } from '../model/problem.ts'
import { siteSchema, withHost, type Hosted, type Site } from '../model/site.ts'
import { findFieldPlaces, offsetOf } from './field-places.ts'
import { toProblems } from './mark.ts'
import { parseFields } from './parse-fields.ts'
import { placeInText } from './place-in-text.ts'
import { readSourceText } from './source-text.ts'
import { parseStrictYaml } from './strict-yaml.ts'

/** The file, directly in the content folder, that says what belongs to the site as a whole. */
export const SITE_FILE = 'site.yaml'

/**
 * Reads the text of `site.yaml`; `host` stands in for what it leaves out. Gives the site, or all problems of the file. Never
 * throws, whatever the text.
 */
export function parseSite(
  raw: string,
  host: Hosted = {},
): { ok: true; site: Site; locate: Locate } | { ok: false; problems: readonly Problem[] } {
  const { text, marks, stops } = readSourceText(raw)
  if (stops) return { ok: false, problems: toProblems(SITE_FILE, text, marks) }
  const yaml = parseStrictYaml(text, 0)
  const parsed = parseFields(siteSchema, yaml, 'the site')
  if ('marks' in parsed || marks.length > 0) {
    return { ok: false, problems: toProblems(SITE_FILE, text, [...marks, ...('marks' in parsed ? parsed.marks : [])]) }
  }
  const { language, languages } = parsed.fields
  if (language !== undefined && languages && language !== languages[0]) {
    const at = offsetOf(findFieldPlaces(yaml.tree, yaml.offset), ['language'])
    const message = `language: found ${language} beside languages, expected it to be left out: the first of them, ${languages[0]}, is that of the records`
    const fix = `Remove language, or put ${language} first under languages if the records are in it.`
    return { ok: false, problems: toProblems(SITE_FILE, text, [{ rule: 'field-value', at, message, fix }]) }
  }
  const locate = (path: FieldPath, atKey?: boolean) => {
    const places = findFieldPlaces(yaml.tree, yaml.offset)
    return { file: SITE_FILE, ...placeInText(text, offsetOf(places, path, atKey)) }
  }
  return { ok: true, site: withHost(parsed.fields, host), locate }
}
