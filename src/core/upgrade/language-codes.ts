import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml'
import { isLanguageTag, meantLanguage } from '../model/language-tag.ts'
import type { FieldPath } from '../model/field-path.ts'
import { LANGUAGE, z } from '../model/schema.ts'
import { readFrontmatter } from '../parse/frontmatter.ts'
import { editFields, type FieldEdit } from '../parse/edit-fields.ts'
import { inFrontmatter } from '../parse/in-frontmatter.ts'
import { SITE_FILE } from '../parse/parse-site.ts'

/** The fields that hold the code of a language, or several. */
const FIELDS = new Set(['lang', 'language', 'languages'])

/** A word is put in the place of a word: which fields there are does not matter. */
const ANY = z.unknown()

/**
 * Writes codes of languages as their registry has them: the first version also took those of countries (`ua`), those of three letters
 * where there are two (`ukr`), and capitals anywhere. A code of which nobody can tell what it meant stays, for the check to tell.
 */
export function withRegisteredLanguages(file: string, text: string): string {
  if (file === SITE_FILE) return inFrontmatter(text, rewritten) ?? text
  return file.endsWith('.md') ? (rewritten(text) ?? text) : text
}

function rewritten(text: string): string | null {
  const parts = readFrontmatter(text.replaceAll('\r\n', '\n'))
  if ('rule' in parts || !parts.yaml.tree) return null
  const edits = codesBelow(parts.yaml.tree, [])
  return edits.length === 0 ? null : editFields(text, edits, ANY)
}

function codesBelow(node: ParsedNode | null, path: FieldPath): FieldEdit[] {
  if (isSeq(node)) return node.items.flatMap((item, at) => codesBelow(item, [...path, at]))
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) =>
      isScalar(key) ? codesBelow(value, [...path, String(key.value)]) : [],
    )
  }
  const field = path.findLast((step) => typeof step === 'string')
  if (!isScalar(node) || typeof node.value !== 'string' || field === undefined || !FIELDS.has(String(field))) return []
  const { value } = node
  const meant = LANGUAGE.test(value) && !isLanguageTag(value) ? meantLanguage(value) : null
  return meant === null ? [] : [{ set: path, to: meant }]
}
