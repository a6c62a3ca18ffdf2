import type { TurningPoint } from './turning-points.ts'

/** A comparison with more turning points than this does not get a page for each of them. */
export const MOST_STATIC_DAYS = 60

/**
 * The days that get a page of their own: every turning point; where there are more than `MOST_STATIC_DAYS`, those on
 * which a round ended, the last of each year, and the last of all. Each day then carries all that happened since the
 * day before it in this list, so that nothing goes unmentioned.
 */
export function staticDays(points: readonly TurningPoint[], most = MOST_STATIC_DAYS): TurningPoint[] {
  if (points.length <= most) return [...points]
  const days: TurningPoint[] = []
  let since: TurningPoint | undefined
  for (const [at, point] of points.entries()) {
    const joined = since ? join(since, point) : point
    const isLastOfYear = points[at + 1]?.day.slice(0, 4) !== point.day.slice(0, 4)
    if (point.rounds.length > 0 || isLastOfYear) days.push(joined)
    since = point.rounds.length > 0 || isLastOfYear ? undefined : joined
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
