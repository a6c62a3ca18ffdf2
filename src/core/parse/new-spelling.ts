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
  url: (value, depth) => (depth === 1 && typeof value === 'string' ? withoutAddress(value) : null),
  published: (value, depth) =>
    depth === 1 &&
    typeof value === 'string' &&
    /^(?:n\.? ?d\.?|s\.? ?d\.?|undated|no date|not known|\?+|-)$/i.test(value.trim())
      ? 'If nobody knows when, write published: unknown.'
      : null,
  link: (value, depth) =>
    depth === 1 && /^(?:deleted|gone|removed|broken|offline|404|410)$/i.test(String(value))
      ? 'Did you mean "dead"?'
      : null,
  medium: (value, depth) => (depth === 1 ? mediumOf(String(value)) : null),
  withdrawn: (value, depth) =>
    depth === 1 && (value === true || value === 'unknown')
      ? 'If nobody knows when, write below withdrawn:, indented by two blanks: unknown-date: true.'
      : null,
  retracted: (value, depth) =>
    depth === 1 && typeof value !== 'object' && value !== false
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

/** What stands in the place of an address where there is none, or where it is named by a number. */
function withoutAddress(value: string): string | null {
  const [, doi] = /^(?:doi:\s*|DOI\s*)?(10\.\d{4,9}\/\S+)$/i.exec(value.trim()) ?? []
  if (doi) return `Write https://doi.org/${doi}.`
  const isNothing = /^(?:n\/?a|none|no|-+|\?+|offline|print|not online)$/i.test(value.trim())
  if (!isNothing && !/^(?:urn:)?is[bs]n\b/i.test(value.trim())) return null
  return `For what is not on the web, write medium: and reference: in the place of url:${isNothing ? '' : ', with the number in the reference'}.`
}

/** By what it was on: all that is heard or seen is broadcast, all that is on paper print. */
function mediumOf(value: string): string | null {
  if (/^(?:audio|radio|tv|television|video|podcast|film)$/i.test(value)) return 'Did you mean "broadcast"?'
  return /^(?:book|newspaper|magazine|journal|paper|article|press)$/i.test(value) ? 'Did you mean "print"?' : null
}
