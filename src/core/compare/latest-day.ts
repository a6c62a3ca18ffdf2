import type { Dataset } from '../model/dataset.ts'
import { firstDay, type Day } from '../model/date.ts'
import { oncePer } from '../model/once.ts'
import { countsFrom } from '../model/said-on.ts'

/**
 * The day that stands for "now" in a comparison: the last day it covers, or the day from which its newest position,
 * claim or round counts, if that is later. A build never asks the clock, so that the same records always give the same
 * pages. Imprecise dates count from the first day of their period: nobody has looked up to the last. Every page asks for it, and
 * a dataset never changes.
 */
export const latestDay = oncePer((dataset: Dataset): Day => {
  let latest = dataset.comparison.covers_until
  for (const position of dataset.positions) latest = later(latest, countsFrom(position))
  for (const claim of dataset.claims) latest = later(latest, firstDay(claim.said))
  for (const round of dataset.rounds) latest = later(latest, firstDay(round.end ?? round.start))
  return latest
})

function later(a: Day, b: Day): Day {
  return a < b ? b : a
}
