import type { FieldPath } from '../model/field-path.ts'

/**
 * What to write in place of a value that says something true in a way that its field does not take, such as one that was
 * right before the field could say more; null for any other value.
 *
 * @param known the fields of the record
 */
export function newSpelling(path: FieldPath, value: unknown, known: readonly string[] = []): string | null {
  const field = String(path[0])
  if (path.length === 1 && NEEDED.has(field)) {
    if (value === null) return 'Write a value behind the colon.'
    if (typeof value === 'string' && !/[\p{L}\p{N}\p{P}\p{S}]/u.test(value))
      return 'Write the text between the quotation marks.'
  }
  if (field === 'translation' && path.length === 1 && Array.isArray(value)) {
    return known.includes('translations') ? SEVERAL_TRANSLATIONS : ONE_TRANSLATION
  }
  return SPELLINGS[field]?.(value, path.length, String(path.at(-1))) ?? null
}

/** A field may be left out only where another stands in its place: to remove it is no advice. */
const NEEDED: ReadonlySet<string> = new Set(['said', 'speaker', 'condition', 'published', 'url'])

const SEVERAL_TRANSLATIONS = 'For more than one translation write translations: in place of translation:.'
const ONE_TRANSLATION =
  'Keep the one that is nearest to the words, without the hyphen; what another says otherwise can stand in the text below the fields.'

/** Several ids in one text: `speech, interview` or `speech and interview`. */
const SEVERAL = /^[a-z0-9-]+(?:\s*[,;+]\s*|\s+(?:and|und|et|y)\s+)[a-z0-9-]+/

const SPELLINGS: Readonly<Record<string, (value: unknown, depth: number, last: string) => string | null>> = {
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
  withdrawn: (value, depth, last) =>
    depth === 1 ? withdrawnOtherwise(value) : depth === 2 ? withinWithdrawn(value, last) : null,
  retracted: (value, depth, last) => {
    if (depth === 1 && isNo(value)) return NOT_SO
    if (depth === 1 && (typeof value !== 'object' || value === null)) return value === null ? null : RETRACTED
    return depth === 2 && last === 'by' ? RETRACTED_BY : null
  },
  stances: (value, depth) => (depth === 2 && typeof value === 'string' ? stanceOtherwise(value.trim()) : null),
  package: (value, depth) =>
    depth === 1 && Array.isArray(value)
      ? 'Add the other alternatives, each after "- ", with id and title; or write package: true, if the offer leaves no choice.'
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

/**
 * What to write in place of a field that is none, where the name says what was meant; null for any other name.
 *
 * @param known the fields that there are
 */
export function otherField(key: string, known: readonly string[]): string | null {
  if (!/^(?:denied|denial|disputed|retract\w*)$/i.test(key)) return null
  if (known.includes('retracted')) return `Did you mean "retracted"? ${RETRACTED}`
  return known.includes('summary') || known.includes('published')
    ? 'retracted: is a field of positions: set it in each that quotes these words.'
    : null
}

const NOT_SO = 'If it is not so, remove the field.'
const UNKNOWN_DATE = 'If nobody knows when, write below withdrawn:, indented by two blanks: unknown-date: true.'

/** What stands in the place of a date, or of a group, where a position was taken back. */
function withdrawnOtherwise(value: unknown): string | null {
  if (isNo(value)) return NOT_SO
  if (value === true) return UNKNOWN_DATE
  return typeof value === 'string' && /^(?:unknown|yes|y|on|true|\?+|x)$/i.test(value.trim()) ? UNKNOWN_DATE : null
}

function withinWithdrawn(value: unknown, last: string): string | null {
  if (last === 'on' && value === undefined) {
    return 'Add on: and the date; or unknown-date: true where nobody knows it. by: alone does not say when.'
  }
  if (last === 'on' && value === null)
    return 'Write the date behind the colon; or unknown-date: true in the place of on:.'
  if (last === 'on' && typeof value === 'string' && /^(?:unknown|\?+|n\/?a)$/i.test(value.trim())) {
    return 'If nobody knows when, write unknown-date: true in the place of on:.'
  }
  if (last === 'unknown-date' && !/^(?:true|yes|on)$/i.test(String(value))) {
    return value === undefined
      ? 'Keep either on: with the date or unknown-date: true.'
      : 'Write unknown-date: true; or on: and the date in its place, if it is known.'
  }
  if (last === 'by' && Array.isArray(value) && value.length === 0) {
    return 'Name those who took it back, each after "- "; or remove by: where all did who had said it.'
  }
  return null
}

const RETRACTED =
  'Write below retracted:, each indented by two blanks: on: and the date, by: publisher or speaker, note: and what was said.'
const RETRACTED_BY =
  'Write by: publisher where who published the words took them back, or by: speaker where who is said to have spoken denies them. What a party itself took back is withdrawn:.'

/** The word for what somebody did who said nothing of an option, or that does not tell silence from a view. */
function stanceOtherwise(value: string): string | null {
  if (SILENCE.test(value)) {
    return 'If it said that it will not say, or was asked and did not answer, write declined. If nothing is known, leave the line out: silence is no stance. That somebody looked and found nothing is a record of its own, in gaps/.'
  }
  if (/^(?:neutral|neither|mixed|both|abstain(?:s|ed)?|abstention|ambivalent|0)$/i.test(value)) {
    return 'Write undecided if it says that it has no view yet, unclear if its words do not settle it, or declined if it will not say. Neutral may mean any of them.'
  }
  if (/^(?:against|no|con|contra|rejects?(?:ed)?|refuses?d?)$/i.test(value)) {
    return 'Write opposes; or rules-out, if its words refuse it in any settlement.'
  }
  return /^(?:for|yes|pro|in[- ]favou?r|agrees?d?)$/i.test(value)
    ? 'Write supports; requires, if nothing is agreed without it; or accepts, if it did not ask for it.'
    : null
}

const SILENCE =
  /^(?:silent|silence|none|nothing|no[- ](?:comment|answer|response|reply|statement|position|stance|view|data)|(?:refused|declined)[- ]to[- ]\w+|did[- ]not[- ]\w+|n\/?a|unknown|not[- ](?:asked|researched|known|stated)|none-found|gap|-+|\?+)$/i

/** What a form or another program writes for "it is not so". */
function isNo(value: unknown): boolean {
  return value === false || (typeof value === 'string' && /^(?:no|n|off|false|none|never)$/i.test(value.trim()))
}
