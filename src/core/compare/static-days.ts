import type { TurningPoint } from './turning-points.ts'

/** A comparison with more turning points than this does not get a page for each of them. */
export const MOST_STATIC_DAYS = 60

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
    entered: [...a.entered, ...b.entered],
    rounds: [...a.rounds, ...b.rounds],
  }
}
