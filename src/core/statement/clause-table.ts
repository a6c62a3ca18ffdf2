import type { Clause } from '../model/draft.ts'
import type { Draft } from '../model/record.ts'
import { clauseChange, isChanged, isSeen, type ClauseChange } from './clause-change.ts'
import { clauseOrder } from './clause-order.ts'
import { draftsInOrder, isWide, type DraftGroup } from '../compare/draft-groups.ts'

/** One matter in one text. */
export type ClauseCell = { readonly draft: Draft } & (
  | {
      readonly kind: 'clause'
      readonly clause: Clause
      /** The text whose clause it is held against, and what differs; null for the first, and for the base itself. */
      readonly against: { readonly draft: Draft; readonly change: ClauseChange } | null
    }
  /** The matter stands under other clauses of this text: it parted, or was joined with others. */
  | { readonly kind: 'elsewhere'; readonly clauses: readonly Clause[] }
  /** Nothing of it in what was seen of the text. */
  | { readonly kind: 'absent' }
)

/** What became of a matter in a text that came later. */
export const MOVES_OF_CLAUSES = [
  'first',
  'bracketed',
  'settled',
  'struck',
  'refused',
  'changed',
  'moved',
  'dropped',
  'back',
] as const
export type ClauseMove = { readonly move: (typeof MOVES_OF_CLAUSES)[number]; readonly draft: Draft }

/** A matter across the texts of a group. */
export type ClauseRow = {
  readonly id: string
  /** As its first text has it. */
  readonly clause: Clause
  readonly cells: readonly ClauseCell[]
  readonly moves: readonly ClauseMove[]
}

/** Texts side by side: a column each, a row each matter. */
export type ClauseTable = { readonly drafts: readonly Draft[]; readonly rows: readonly ClauseRow[] }

/**
 * The texts of a group side by side, in the order in which they came. A clause is held against the same matter of the last
 * text before it in which it was seen, or of `base`, where one is chosen. The widest group has only the matters of more than one text.
 */
export function clauseTable(group: DraftGroup, base?: Draft): ClauseTable {
  const drafts = draftsInOrder(group.drafts)
  const rows = clauseOrder(drafts).map((id) => rowOf(id, drafts, base))
  const isShared = (row: ClauseRow) => row.cells.filter(({ kind }) => kind !== 'absent').length > 1
  return { drafts, rows: isWide(group) ? rows.filter(isShared) : rows }
}

function rowOf(id: string, drafts: readonly Draft[], base: Draft | undefined): ClauseRow {
  const own = drafts.flatMap((draft) => {
    const clause = clauseIn(draft, id)
    return clause ? [{ draft, clause }] : []
  })
  const first = own[0]
  if (!first) throw new RangeError(`No text has the clause ${id}.`)
  const cells = drafts.map((draft): ClauseCell => {
    const at = own.findIndex((one) => one.draft === draft)
    const clause = own[at]?.clause
    if (clause) {
      const before = own.slice(0, at)
      const nearest = before.findLast((one) => isSeen(one.clause)) ?? before.at(-1)
      const other = base ? own.find((one) => one.draft === base && base !== draft) : nearest
      const against = other ? { draft: other.draft, change: clauseChange(other.clause, clause) } : null
      return { draft, kind: 'clause', clause, against }
    }
    const clauses = elsewhereIn(draft, id, own)
    return clauses.length > 0 ? { draft, kind: 'elsewhere', clauses } : { draft, kind: 'absent' }
  })
  return { id, clause: first.clause, cells, moves: movesOf(drafts, own, cells) }
}

function clauseIn(draft: Draft, id: string): Clause | undefined {
  return draft.clauses.find((clause) => clause.id === id)
}

/** The clauses of a text in which a matter stands that has no clause of its own there. */
function elsewhereIn(draft: Draft, id: string, own: readonly { readonly clause: Clause }[]): Clause[] {
  const kin = new Set(own.flatMap(({ clause }) => [...clause.split_into, ...clause.merged_from]))
  return draft.clauses.filter(
    (clause) => kin.has(clause.id) || clause.split_into.includes(id) || clause.merged_from.includes(id),
  )
}

/** How a matter moved: where it came in, and what each later text made of it, by the text before that has it. */
function movesOf(
  drafts: readonly Draft[],
  own: readonly { readonly draft: Draft; readonly clause: Clause }[],
  cells: readonly ClauseCell[],
): ClauseMove[] {
  let last: Clause | undefined
  let isThere = false
  return drafts.flatMap((draft, at): ClauseMove[] => {
    const clause = own.find((one) => one.draft === draft)?.clause
    const before = last
    const wasThere = isThere
    const kind = cells[at]?.kind
    isThere = kind !== 'absent'
    if (!clause) {
      if (!before || !wasThere) return []
      return [{ move: kind === 'elsewhere' ? 'moved' : 'dropped', draft }]
    }
    if (isSeen(clause) || !last) last = clause
    if (!before)
      return [
        { move: 'first', draft },
        ...(clause.state === 'bracketed' ? [{ move: 'bracketed', draft } as const] : []),
      ]
    const change = clauseChange(before, clause)
    const state = change.state && MOVE_OF_STATE[clause.state]
    if (state) return [{ move: state, draft }]
    if (!wasThere) return [{ move: 'back', draft }]
    return isChanged(change) ? [{ move: 'changed', draft }] : []
  })
}

const MOVE_OF_STATE: Readonly<Record<Clause['state'], ClauseMove['move'] | null>> = {
  proposed: null,
  placeholder: null,
  bracketed: 'bracketed',
  agreed: 'settled',
  deleted: 'struck',
  rejected: 'refused',
}
