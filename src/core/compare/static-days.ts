import type { Dataset } from '../model/dataset.ts'
import { turningPoints, type TurningPoint } from './turning-points.ts'

/** A comparison with more turning points than this does not get a page for each of them. */
export const MOST_STATIC_DAYS = 60

/** How many cells the pages of all days may hold together: with many parties and issues each page is long. */
const MOST_CELLS = 60_000

/** The days of a comparison that get a page of their own: as many as its size allows, see `staticDays`. */
export function staticDaysOf(dataset: Dataset): TurningPoint[] {
  const cells = dataset.parties.length * dataset.issues.length
  const most = Math.min(MOST_STATIC_DAYS, Math.ceil(MOST_CELLS / Math.max(1, cells)))
  return staticDays(turningPoints(dataset), most)
}

/**
 * The days that get a page of their own: every turning point; where there are more than `MOST_STATIC_DAYS`, those on
 * which a round ended and the last of each month, or of each year if even the months are too many. Each day then carries
 * all that happened since the day before it in this list, so that nothing goes unmentioned.
 */
export function staticDays(points: readonly TurningPoint[], most = MOST_STATIC_DAYS): TurningPoint[] {
  if (points.length <= most) return [...points]
  const byMonth = gather(points, 'YYYY-MM'.length)
  return byMonth.length <= most ? byMonth : gather(points, 'YYYY'.length)
}

/** @param length of the part of a day that names its period */
function gather(points: readonly TurningPoint[], length: number): TurningPoint[] {
  const days: TurningPoint[] = []
  let since: TurningPoint | undefined
  for (const [at, point] of points.entries()) {
    const joined = since ? join(since, point) : point
    const isLastOfPeriod = points[at + 1]?.day.slice(0, length) !== point.day.slice(0, length)
    const isKept = point.rounds.length > 0 || isLastOfPeriod
    if (isKept) days.push(joined)
    since = isKept ? undefined : joined
  }
  return days
}

function join(a: TurningPoint, b: TurningPoint): TurningPoint {
  return {
    day: b.day,
    said: [...a.said, ...b.said],
    withdrawn: [...a.withdrawn, ...b.withdrawn],
    denied: [...a.denied, ...b.denied],
    entered: [...a.entered, ...b.entered],
    left: [...a.left, ...b.left],
    rounds: [...a.rounds, ...b.rounds],
  }
}
