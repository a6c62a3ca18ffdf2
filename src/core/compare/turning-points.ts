import { compareText } from '../model/compare-text.ts'
import type { Dataset } from '../model/dataset.ts'
import { firstDay, type Day } from '../model/date.ts'
import type { Party, Position, Round } from '../model/record.ts'
import { countsFrom } from '../model/said-on.ts'
import { latestDay } from './latest-day.ts'
import { roundEnded } from './rounds-on-issue.ts'

/** A day from which a comparison may look different than on the day before, and what happened on it. */
export type TurningPoint = {
  readonly day: Day
  readonly said: readonly Position[]
  readonly withdrawn: readonly Position[]
  readonly entered: readonly Party[]
  /** The rounds that ended, so that what was tabled at them is in view. */
  readonly rounds: readonly Round[]
}

/**
 * The days on which something was said or withdrawn, a party entered or a round ended, from the first to the last, up
 * to the comparison's latest day. Between two of them nothing changes: a page as of any other day would repeat one.
 */
export function turningPoints(dataset: Dataset): TurningPoint[] {
  const { positions, parties, rounds } = dataset
  const said = groupByDay(positions, countsFrom)
  const withdrawn = groupByDay(positions, (position) => position.withdrawn && firstDay(position.withdrawn))
  const entered = groupByDay(parties, (party) => party.entered && firstDay(party.entered))
  const ended = groupByDay(rounds, roundEnded)
  const days = new Set([said, withdrawn, entered, ended].flatMap((byDay) => [...byDay.keys()]))
  const latest = latestDay(dataset)
  return [...days]
    .filter((day) => day <= latest)
    .sort(compareText)
    .map((day) => ({
      day,
      said: said.get(day) ?? [],
      withdrawn: withdrawn.get(day) ?? [],
      entered: entered.get(day) ?? [],
      rounds: ended.get(day) ?? [],
    }))
}

function groupByDay<T>(items: readonly T[], dayOf: (item: T) => Day | undefined): Map<Day, T[]> {
  const byDay = new Map<Day, T[]>()
  for (const item of items) {
    const day = dayOf(item)
    if (day === undefined) continue
    const group = byDay.get(day)
    if (group) group.push(item)
    else byDay.set(day, [item])
  }
  return byDay
}
