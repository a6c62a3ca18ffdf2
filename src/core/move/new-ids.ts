import type { Dataset } from '../model/dataset.ts'
import type { RecordType } from '../model/kinds.ts'
import type { Gap, Position } from '../model/record.ts'
import { byIdOfKind } from '../model/records-of.ts'
import { fileNameOf } from '../check/rules/position-file-name.ts'
import type { MoveRequest, Renames } from './request.ts'

/** The ids that records get by a request, with what is lost of gaps, and what stands in the way. */
export type NewIds = {
  readonly renames: Renames
  /** Gaps that say the same as another, or that a statement answers, once two are one. */
  readonly needless: readonly Gap[]
  readonly clashes: readonly string[]
}

/**
 * Which records get which ids: the one that is asked for, and those whose ids are made of its id. Where two become one, a
 * position whose new name is taken gets a word behind it; elsewhere a taken name is a clash.
 */
export function newIds(request: MoveRequest, dataset: Dataset): NewIds {
  const renames = new Map<RecordType, Map<string, string>>([
    ['position', new Map()],
    ['gap', new Map()],
  ])
  const clashes: string[] = []
  const moved = movedPositions(request, dataset)
  if (request.do !== 'split') renames.set(request.kind, renames.get(request.kind) ?? new Map())
  if (request.do !== 'split') renames.get(request.kind)?.set(request.from, request.to)
  const leaving = new Set(moved.map(({ position }) => position.id))
  const taken = new Set(dataset.positions.map(({ id }) => id).filter((id) => !leaving.has(id)))
  for (const { position, id } of moved) {
    const free = request.do === 'merge' ? freeId(id, request.from, taken) : id
    if (taken.has(free)) clashes.push(`${position.file} would become ${free}, which is there already.`)
    taken.add(free)
    renames.get('position')?.set(position.id, free)
  }
  const gaps = movedGaps(request, dataset)
  for (const { gap, id } of gaps.moved) renames.get('gap')?.set(gap.id, id)
  for (const { gap, id } of gaps.clashing) {
    if (request.do !== 'merge') clashes.push(`${gap.file} would become ${id}, which is there already.`)
  }
  return { renames, needless: [...gaps.clashing.map(({ gap }) => gap), ...gaps.answered], clashes }
}

type MovedPosition = { readonly position: Position; readonly id: string }

function movedPositions(request: MoveRequest, { positions }: Dataset): MovedPosition[] {
  const { from, to } = request
  const nameOf = (position: Position) => position.id.slice(position.issue.length + 1)
  if (request.do === 'split') {
    const chosen = new Set(request.positions)
    return positions.filter(({ id }) => chosen.has(id)).map((one) => ({ position: one, id: `${to}/${nameOf(one)}` }))
  }
  if (request.kind === 'issue') {
    return positions
      .filter(({ issue }) => issue === from)
      .map((position) => ({ position, id: `${to}/${nameOf(position)}` }))
  }
  if (request.kind === 'party') {
    return positions
      .filter(({ party }) => party === from)
      .map((position) => {
        const { name, begin } = fileNameOf(position)
        const date = begin.slice(0, -from.length)
        return { position, id: `${position.issue}/${date}${to}${name.slice(begin.length)}` }
      })
  }
  return []
}

/** A word behind date and party tells it from the one that has the name: that of what it came from. */
function freeId(id: string, from: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  const word = from.split('/').at(-1) ?? from
  for (let at = 1; ; at++) {
    const free = `${id}-${word}${at === 1 ? '' : `-${at}`}`
    if (!taken.has(free)) return free
  }
}

type MovedGap = { readonly gap: Gap; readonly id: string }

/** A gap's name is made of its issue and its party. Of two on one cell that of the record that stays remains. */
function movedGaps(
  request: MoveRequest,
  dataset: Dataset,
): { moved: MovedGap[]; clashing: MovedGap[]; answered: Gap[] } {
  const result = { moved: [] as MovedGap[], clashing: [] as MovedGap[], answered: [] as Gap[] }
  if (request.do === 'split' || (request.kind !== 'issue' && request.kind !== 'party')) return result
  const { from, to, kind } = request
  for (const [cell, gap] of dataset.gapByCell) {
    const [issue = '', party = ''] = cell.split('/')
    const isTouched = (kind === 'issue' ? issue : party) === from
    const [newIssue, newParty] = kind === 'issue' ? [to, party] : [issue, to]
    if (!isTouched) {
      // What stays is answered where the other has said something.
      const other = kind === 'issue' ? `${from}/${party}` : `${issue}/${from}`
      const isIts = (kind === 'issue' ? issue : party) === to
      if (request.do === 'merge' && isIts && hasSaid(dataset, other)) result.answered.push(gap)
      continue
    }
    const id = `${newIssue}-${newParty}`
    if (request.do === 'merge' && hasSaid(dataset, `${newIssue}/${newParty}`)) result.answered.push(gap)
    else if (byIdOfKind(dataset, 'gap').has(id)) result.clashing.push({ gap, id })
    else result.moved.push({ gap, id })
  }
  return result
}

function hasSaid({ positionsByCell }: Dataset, cell: string): boolean {
  return (positionsByCell as ReadonlyMap<string, readonly Position[]>).has(cell)
}
