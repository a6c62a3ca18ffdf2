import type { PositionStatus } from '#core/compare/history.ts'
import type { PartialDate } from '#core/model/date.ts'
import { formatDate } from '#site/dates.ts'
import { positionWords } from '#site/position-words.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'

/** What must be said of a statement that no longer stands, wherever it is shown by itself; nothing of one that does. */
export function standingNote(standing: PositionStatus): string | undefined {
  if (standing.state === 'superseded') return positionWords.superseded
  if (standing.state === 'retracted') return retractedNote(standing)
  return standing.state === 'withdrawn' ? withdrawnNote(standing.on) : undefined
}

/** That its party took it back, and when, if anybody knows. */
export function withdrawnNote(on: PartialDate | null): string {
  return on === null ? positionWords.withdrawnSometime : positionWords.withdrawn(formatDate(on))
}

/** That the words were never so, or were denied, with what was said about it. */
export function retractedNote({ by, on, note }: Extract<PositionStatus, { state: 'retracted' }>): string {
  return `${positionWords.retracted[by](formatDate(on))}${marks.colon}${note}`
}
