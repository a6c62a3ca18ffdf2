import { KINDS, type RecordType } from '#core/model/kinds.ts'
import { COMPARISON_FILE } from '#core/parse/record-path.ts'
import type { Values } from './values.ts'

/** Where a record goes: what its path says and its fields do not. */
export type Placing = {
  readonly type: RecordType
  readonly comparison: string
  /** Of a position or a gap. */
  readonly issue?: string
  /** Of a gap. */
  readonly party?: string
  /** The name of the file where the author wants another than the one suggested; of a position the word behind its party. */
  readonly name?: string
}

/** Where a record goes once its fields are known: a new comparison has the folder that its title or its author names. */
export function composedPlace(placing: Placing, values: Values): Placing {
  if (placing.type !== 'comparison') return placing
  const { title } = values
  return { ...placing, comparison: placing.name ?? slugOf(typeof title === 'string' ? title : '') }
}

/** The path of a record's file below the content folder. Parts that are not known yet are left as they are missing. */
export function recordFile(placing: Placing, fields: Values): string {
  const { type, comparison } = placing
  const { folder, path } = KINDS[type]
  if (folder === null) return `${comparison}/${COMPARISON_FILE}`
  const below = path === 'issue/name' ? `${placing.issue ?? ''}/` : ''
  return `${comparison}/${folder}/${below}${recordName(placing, fields)}.md`
}

/** The name of a record's file: for a position its date and party, for a gap issue and party, else what its title says. */
function recordName({ type, issue, party, name }: Placing, fields: Values): string {
  if (KINDS[type].path === 'issue-party') return `${issue ?? ''}-${party ?? ''}`
  if (type === 'position') {
    const between = fields['said_between']
    const said = fields['said'] ?? (Array.isArray(between) ? between[1] : undefined)
    return [said, fields['party'], name && slugOf(name)].filter(Boolean).join('-')
  }
  if (name) return name
  const date = [fields['published'], fields['said'], fields['start']].find((value) => typeof value === 'string') ?? ''
  return [KINDS[type].listedAs === null ? date : '', slugOf(String(fields['title'] ?? fields['name'] ?? ''))]
    .filter(Boolean)
    .join('-')
}

/** Words that say little in a name. */
const SMALL = new Set(['a', 'an', 'the', 'of', 'to', 'on', 'in', 'and', 'for', 'by', 'at', 'with', 'whether'])

/** A title as a name of a file: its first five words that say something, in small letters without accents. */
export function slugOf(title: string): string {
  const plain = title
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
  const words = plain.split(/[^a-z0-9]+/).filter(Boolean)
  const telling = words.filter((word) => !SMALL.has(word))
  return (telling.length === 0 ? words : telling).slice(0, 5).join('-').slice(0, 60).replace(/-+$/, '')
}
