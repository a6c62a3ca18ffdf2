import type { Dataset } from '../model/dataset.ts'
import { countsOn, type Day } from '../model/date.ts'
import { factPer } from '../model/fact.ts'
import { countsFrom } from '../model/said-on.ts'

/**
 * The day that stands for "now" in a comparison: the last day it covers, or the day from which its newest position,
 * claim or round counts, if that is later. A build never asks the clock, so that the same records always give the same
 * pages. Imprecise dates count from the last day of their period, but one that contains the last day covered counts by that.
 * Every page asks for it, and a dataset never changes.
 */
export const latestDay = factPer('latest-day', (dataset: Dataset): Day => {
  const until = dataset.comparison.covers_until
  let latest = until
  for (const position of dataset.positions) latest = later(latest, countsFrom(position, until))
  for (const claim of dataset.claims) latest = later(latest, countsOn(claim.said, until))
  for (const round of dataset.rounds) latest = later(latest, countsOn(round.end ?? round.start, until))
  return latest
})

function later(a: Day, b: Day): Day {
  return a < b ? b : a
}
