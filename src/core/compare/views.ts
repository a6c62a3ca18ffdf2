import { compareText } from '../model/compare-text.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Day } from '../model/date.ts'
import type { Issue, Position, Round } from '../model/record.ts'
import { cellAt, type Cell } from './cell.ts'
import { compareWeight } from './headline.ts'
import { toSide, type Side } from './meeting-side.ts'
import { excludeEachOther, optionsOf } from './options-of.ts'
import { isFavourable, isView } from './relation-kind.ts'
import { stanceOnOption } from './stance-on-option.ts'
import { allStanding, keepStanding, wordsOfCell, type CellWords } from './words-of-cell.ts'

type Option = Issue['options'][number]

/** One choice that an offer leaves. */
export type Alternative = { readonly source: string; readonly id: string; readonly title: string }

/** What a party can be held to on an issue: once for each alternative of its offers, or once if it leaves no choice. */
export type PartyViews = {
  readonly party: string
  readonly cell: Cell
  readonly cases: readonly [ViewsInCase, ...ViewsInCase[]]
}

export type ViewsInCase = {
  readonly alternative: Alternative | null
  /** The views that make meetings, in the order of the options. */
  readonly views: readonly Side[]
  /** The views that fall on options which an earlier or weightier one of its own excludes, and are not withdrawn. */
  readonly alsoSaid: readonly Side[]
  /** Of each view that makes meetings: the options that the party is for as well and in its place. */
  readonly eitherOf: ReadonlyMap<string, readonly Option[]>
}

/** @param rounds the rounds on the issue so far, as `roundsOnIssue` gives them */
export function viewsAt(
  dataset: Dataset,
  issueId: string,
  partyId: string,
  day: Day,
  rounds: readonly Round[],
): PartyViews {
  const cell = cellAt(dataset, issueId, partyId, day)
  const party = partyId
  if (cell.state !== 'coded') return { party, cell, cases: [NO_VIEWS] }
  const words = wordsOfCell(dataset, issueId, partyId, day)
  const alternatives = alternativesIn(words, dataset)
  const [first, ...others] = alternatives.map((alternative) =>
    inCase(
      keepStanding(words, (position) => position.alternative === undefined || isOf(alternative, position)),
      alternative,
    ),
  )
  return { party, cell, cases: first ? [first, ...others] : [inCase(words, null)] }

  function inCase(kept: CellWords, alternative: Alternative | null): ViewsInCase {
    const options = optionsOf(dataset, issueId)
    const sides = options.flatMap((option) => {
      const found = stanceOnOption(kept, option.id, dataset)
      return found && isView(found.stance) ? [toSide(party, { ...found, stance: found.stance }, dataset, rounds)] : []
    })
    return { alternative, ...settle(sides, options, dataset.comparison.covers_until) }
  }
}

const NO_VIEWS: ViewsInCase = { alternative: null, views: [], alsoSaid: [], eitherOf: new Map() }

/**
 * Where a party is for options that exclude each other, those that its weightier or later words are for make the meetings;
 * where they weigh the same, it is for either ("A party on both sides").
 */
function settle(sides: readonly Side[], options: readonly Option[], until: Day): Omit<ViewsInCase, 'alternative'> {
  const optionById = new Map(options.map((option) => [option.id, option]))
  const clash = (a: Side, b: Side) => {
    const [one, other] = [optionById.get(a.option), optionById.get(b.option)]
    return one !== undefined && other !== undefined && excludeEachOther(one, other)
  }
  const weigh = (a: Side, b: Side) => compareWeight(a.restsOn[0], b.restsOn[0], until)
  const asked = sides.filter(({ stance }) => isFavourable(stance)).toSorted(weigh)
  const kept: Side[] = []
  for (const side of asked) if (!kept.some((one) => weigh(one, side) < 0 && clash(one, side))) kept.push(side)
  const isAside = (side: Side) => isFavourable(side.stance) && !kept.includes(side)
  return {
    views: sides.filter((side) => !isAside(side)),
    alsoSaid: sides.filter(isAside),
    eitherOf: new Map(
      kept.map(({ option }) => [option, joined(option, kept, clash).flatMap((id) => optionById.get(id) ?? [])]),
    ),
  }
}

/** The options that are asked for in each other's place, from one of them: each excludes another of them. */
function joined(option: string, kept: readonly Side[], clash: (a: Side, b: Side) => boolean): string[] {
  const group = new Set(kept.filter((side) => side.option === option))
  for (const side of group) for (const other of kept) if (clash(side, other)) group.add(other)
  return [...group].map((side) => side.option)
}

/** The alternatives that a party's standing words on an issue belong to, in an order of their own. */
function alternativesIn(words: CellWords, dataset: Dataset): Alternative[] {
  const found = new Map<string, Alternative>()
  for (const { position } of allStanding(words)) {
    const { source, alternative: id } = position
    if (id === undefined) continue
    const offered = dataset.sourceById.get(source)?.package
    const title = Array.isArray(offered) ? offered.find((one) => one.id === id)?.title : undefined
    found.set(`${source} ${id}`, { source, id, title: title ?? id })
  }
  return [...found.values()].toSorted((a, b) => compareText(a.source, b.source) || compareText(a.id, b.id))
}

function isOf({ source, id }: Alternative, position: Position): boolean {
  return position.source === source && position.alternative === id
}
