import { precisionOf } from '#core/model/date.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Round } from '#core/model/record.ts'
import { formatSpan } from '#site/dates.ts'
import { openWords } from '#site/open-words.ts'
import { namesOf } from '#site/party-names.ts'
import { words } from '#site/words.ts'

/** A round in the words of a calendar: how precisely its date is known, who took part, what came of it. */
export function describeRound({ start, end, format, participants, outcomes }: Round, dataset: Dataset): string {
  const isImprecise = [start, end ?? start].some((date) => precisionOf(date) !== 'day')
  const names = namesOf(
    dataset,
    participants.map(({ party }) => party),
  )
  return [
    words.round.formats[format],
    ...(isImprecise ? [openWords.calendars.period(formatSpan(start, end ?? start))] : []),
    ...(participants.length > 0 ? [openWords.calendars.participants(names)] : []),
    ...outcomes.map(({ status, text }) => openWords.calendars.outcome(words.round.statuses[status], text)),
  ].join('\n')
}
