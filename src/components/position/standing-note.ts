import type { PositionStatus } from '#core/compare/history.ts'
import { formatDate } from '#site/dates.ts'
import { positionWords } from '#site/position-words.ts'

/** What must be said of a statement that no longer stands, wherever it is shown by itself; nothing of one that does. */
export function standingNote(standing: PositionStatus): string | undefined {
  if (standing.state === 'superseded') return positionWords.superseded
  return standing.state === 'withdrawn' ? positionWords.withdrawn(formatDate(standing.on)) : undefined
}
