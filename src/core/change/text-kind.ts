import type { FieldPath } from '../model/field-path.ts'
import type { AnyRecord, RecordType } from '../model/record.ts'
import type { TextKind } from './change.ts'

/** The fields of parties and issues on which all that is said of them rests. */
const FRAME: Partial<Record<RecordType, ReadonlySet<string>>> = {
  party: new Set(['name', 'short', 'kind', 'role', 'member_of', 'entered', 'left', 'successor_of', 'names']),
  issue: new Set(['title', 'question', 'measure', 'state', 'state_since', 'state_source']),
}

/** The fields by which a statement counts, or no longer does. */
const ATTRIBUTION = new Set([
  ...['party', 'by', 'about', 'said', 'said_between', 'speaker', 'authority', 'reported_by'],
  ...['alternative', 'supersedes', 'withdrawn', 'with', 'retracted', 'amounts', 'move', 'answers'],
])

/** The texts in which the publisher says something about what was said. */
const WORDING = new Set(['title', 'condition', 'conditions', 'summary', 'body'])

/** What a text or value of a record is to a reader. */
export function textKindOf({ type }: AnyRecord, path: FieldPath): TextKind {
  const first = String(path[0])
  if (isQuoted(path)) return 'quote'
  if (type === 'comparison') return first === 'body' ? 'wording' : 'frame'
  if (type === 'claim' && (first === 'responses' || first === 'independent')) return 'response'
  if (type === 'issue' && first === 'options') return 'option'
  if (type === 'round' && first === 'outcomes') return 'outcome'
  if (FRAME[type]?.has(first)) return 'frame'
  if ((type === 'position' || type === 'claim') && ATTRIBUTION.has(first)) return 'attribution'
  return WORDING.has(first) ? 'wording' : 'field'
}

function isQuoted(path: FieldPath): boolean {
  if (path[0] === 'full_text' || path[0] === 'answer' || path[0] === 'translations') return true
  if (path[0] === 'reply') return path[1] === 'words'
  return path.at(-1) === 'text' && ['quote', 'translation'].includes(String(path.at(-2)))
}
