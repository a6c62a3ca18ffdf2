import { compareText } from '../model/compare-text.ts'
import type { Dataset } from '../model/dataset.ts'
import { addDays, countsOn, firstDay, type Day } from '../model/date.ts'
import { factPer } from '../model/fact.ts'
import type { Party, Position, Round } from '../model/record.ts'
import { countsFrom } from '../model/said-on.ts'
import { withdrawnOn } from '../model/withdrawal.ts'
import { wasNeverSo } from './as-of.ts'
import { latestDay } from './latest-day.ts'
import { roundEnded } from './rounds-on-issue.ts'

/** A day from which a comparison may look different than on the day before, and what happened on it. */
export type TurningPoint = {
  readonly day: Day
  readonly said: readonly Position[]
  readonly withdrawn: readonly Position[]
  /** What was denied by who is said to have spoken. */
  readonly denied: readonly Position[]
  readonly entered: readonly Party[]
  /** The parties that took part for the last time on the day before. */
  readonly left: readonly Party[]
  /** The rounds that ended, so that what was tabled at them is in view. */
  readonly rounds: readonly Round[]
}

/**
 * The days on which something was said, withdrawn or denied, a party entered or had left, or a round ended, from the first to the last, up
 * to the comparison's latest day. Between two of them nothing changes: a page as of any other day would repeat one.
 */
export function turningPoints(dataset: Dataset): TurningPoint[] {
  const { positions, parties, rounds } = dataset
  const until = dataset.comparison.covers_until
  const real = positions.filter((position) => !wasNeverSo(position))
  const said = groupByDay(real, (position) => countsFrom(position, until))
  const withdrawn = groupByDay(real, (position) => {
    const on = withdrawnOn(position)
    return on === null ? undefined : countsOn(on, until)
  })
  const denied = groupByDay(real, ({ retracted }) => retracted && countsOn(retracted.on, until))
  const left = groupByDay(parties, (party) => party.left && addDays(countsOn(party.left, until), 1))
  const entered = groupByDay(parties, (party) => party.entered && firstDay(party.entered))
  const ended = groupByDay(rounds, (round) => roundEnded(round, until))
  const days = new Set([said, withdrawn, denied, entered, left, ended].flatMap((byDay) => [...byDay.keys()]))
  const latest = latestDay(dataset)
  return [...days]
    .filter((day) => day <= latest)
    .sort(compareText)
    .map((day) => ({
      day,
      said: said.get(day) ?? [],
      withdrawn: withdrawn.get(day) ?? [],
      denied: denied.get(day) ?? [],
      entered: entered.get(day) ?? [],
      left: left.get(day) ?? [],
      rounds: ended.get(day) ?? [],
    }))
}

/** The days alone, the latest day that is covered among them: what a page needs to let one be chosen. */
export const daysToChoose = factPer('days-to-choose', (dataset: Dataset): readonly Day[] => [
  ...new Set([...turningPoints(dataset).map(({ day }) => day), latestDay(dataset)]),
])

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
