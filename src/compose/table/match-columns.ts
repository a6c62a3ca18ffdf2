import leven from 'leven'
import { compareText } from '#core/model/compare-text.ts'
import { closest } from '#core/problem/closest.ts'
import { COMPUTED, columnFor, columnNamed, KNOWN_HEADINGS, type TableColumn } from './columns.ts'
import { foldName } from './fold-name.ts'
import { OPEN, toldOf, type Mapping } from './mapping.ts'
import type { Names } from './names.ts'

/** What a heading was found to stand for. */
export type Matched =
  | { readonly kind: 'column'; readonly column: TableColumn; readonly party: string | null }
  /** Left out: because it follows from others, or because the mapping says so. */
  | { readonly kind: 'idle' }
  /** Nothing that is known: told, and left out. */
  | { readonly kind: 'unknown' }
  /** Perhaps misspelt: nothing is written until somebody has said. */
  | { readonly kind: 'near'; readonly meant: string }
  /** The mapping names a column that there is not. */
  | { readonly kind: 'wrong'; readonly told: string }

/** What each heading stands for: what the mapping says, its own name, or another name of a column; else nothing yet. */
export function matchColumns(headings: readonly string[], { columns }: Mapping, parties: Names): Matched[] {
  const folded = new Set(headings.map(foldName))
  // In a table that this project has written, `url` is the page of a position and not that of its source.
  const isExport = folded.has('standing') || folded.has('source url')
  return headings.map((heading): Matched => {
    const told = toldOf(columns, heading)
    if (told !== undefined && told !== OPEN)
      return told === null || told === '' ? { kind: 'idle' } : asTold(told, parties)
    if (heading === '' || COMPUTED.has(foldName(heading).replaceAll(' ', '_')) || COMPUTED.has(foldName(heading))) {
      return { kind: 'idle' }
    }
    if (isExport && foldName(heading) === 'url') return { kind: 'idle' }
    const column = columnFor(heading)
    if (column) return { kind: 'column', column, party: null }
    return ofParty(heading, parties) ?? nearest(heading)
  })
}

function asTold(told: string, parties: Names): Matched {
  const [party, name = ''] = told.includes('.') ? told.split('.', 2) : [null, told]
  const column = columnNamed(name) ?? columnFor(told)
  const found = party ? parties.find(party) : null
  if (column && (found === null || columnFor(told) === column)) return { kind: 'column', column, party: null }
  if (column && found?.kind === 'one') return { kind: 'column', column, party: found.id }
  const meant = closest(foldName(name), KNOWN_HEADINGS)
  return {
    kind: 'wrong',
    told: `"${told}" is no column${meant === null ? '' : `, did you mean "${columnFor(meant)?.name}"`}`,
  }
}

/** A heading that names a party and a column, as "North says" or "Source (North)" do. */
function ofParty(heading: string, parties: Names): Matched | null {
  const words = foldName(heading).split(' ')
  for (let at = words.length - 1; at > 0; at -= 1) {
    const halves = [
      [words.slice(0, at).join(' '), words.slice(at).join(' ')],
      [words.slice(at).join(' '), words.slice(0, at).join(' ')],
    ] as const
    for (const [name, rest] of halves) {
      const party = parties.find(name)
      const column = columnFor(rest) ?? columnFor(rest.replace(/ (?:of|by|from|von|der|des)$|^(?:of|by|from|von) /, ''))
      if (party.kind === 'one' && column) return { kind: 'column', column, party: party.id }
    }
  }
  return null
}

function nearest(heading: string): Matched {
  const folded = foldName(heading)
  const meant = folded.length < 4 ? null : closest(folded, KNOWN_HEADINGS)
  const column = meant === null ? undefined : columnFor(meant)
  return column && meant !== null && isSlip(folded, meant) ? { kind: 'near', meant: column.name } : { kind: 'unknown' }
}

/** Whether one is the other with a letter more, less, changed or swapped; two in long words. */
function isSlip(a: string, b: string): boolean {
  const sorted = (word: string) => [...word].sort(compareText).join('')
  return leven(a, b) <= (a.length >= 8 ? 2 : 1) || sorted(a) === sorted(b)
}
