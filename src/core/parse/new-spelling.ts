import type { FieldPath } from '../model/field-path.ts'

/**
 * What to write in place of a value that says something true in a way that its field does not take, such as one that was
 * right before the field could say more; null for any other value.
 */
export function newSpelling(path: FieldPath, value: unknown): string | null {
  return SPELLINGS[String(path[0])]?.(value, path.length) ?? null
}

/** Several ids in one text: `speech, interview` or `speech and interview`. */
const SEVERAL = /^[a-z0-9-]+(?:\s*[,;+]\s*|\s+(?:and|und|et|y)\s+)[a-z0-9-]+/

const SPELLINGS: Readonly<Record<string, (value: unknown, depth: number) => string | null>> = {
  condition: (value) => (value === null ? 'Write a value behind the colon.' : null),
  source: (value) =>
    Array.isArray(value) || (typeof value === 'string' && SEVERAL.test(value))
      ? 'Name the one source in which the quoted words stand. What another adds is a record of its own; where it says the same, link it in the text below the fields.'
      : null,
  withdrawn: (value, depth) =>
    depth === 1 && (value === true || value === 'unknown')
      ? 'If nobody knows when, write below withdrawn:, indented by two blanks: unknown-date: true.'
      : null,
  retracted: (value, depth) =>
    depth === 1 && typeof value !== 'object'
      ? 'Write below retracted:, each indented by two blanks: on: and the date, by: publisher or speaker, note: and what was said.'
      : null,
  translation: (value, depth) =>
    depth === 1 && Array.isArray(value)
      ? 'For more than one translation write translations: in place of translation:.'
      : null,
  measure: (value, depth) =>
    depth === 1 && typeof value === 'object' && !Array.isArray(value)
      ? 'Write each measure after "- ", with id, label and unit.'
      : null,
  names: (value, depth) =>
    depth === 2 && typeof value === 'string'
      ? 'Write after "- ": name: and the former name, until: and its last date.'
      : null,
}
