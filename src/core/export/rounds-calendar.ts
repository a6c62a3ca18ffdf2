import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator'
import type { Dataset } from '../model/dataset.ts'
import { addDays, firstDay, lastDay, type Day } from '../model/date.ts'
import type { Round } from '../model/record.ts'
import type { Links } from './links.ts'
import { recordTime, type FileTime, type FileTimes } from './record-time.ts'

/** What the interface has to say about a round in a calendar. */
export type CalendarWords = { describe: (round: Round, dataset: Dataset) => string }

/**
 * The rounds of a comparison as iCalendar (RFC 5545). Each is an event of whole days without time zone; an imprecise date
 * takes in its whole period, and the description says so. They are information: none makes its reader busy. DTSTAMP is
 * the record time, or the round's own day: never the time of a build. LAST-MODIFIED and SEQUENCE follow the file's history, so
 * that a calendar takes an event that changed; where there is no history, neither stands.
 */
export function roundsCalendar(dataset: Dataset, links: Links, times: FileTimes, words: CalendarWords): string {
  const { id, title, former_ids: formers } = dataset.comparison
  const host = new URL(links.home()).host
  const calendar = ical({
    prodId: { company: 'Parley', product: 'Parley' },
    // The library escapes texts of events, but not this one.
    name: title.replace(/[\\;,]/g, '\\$&'),
    url: links.rounds(id),
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const round of dataset.rounds) {
    calendar.createEvent({
      // As it was first known: a calendar that is imported again takes another id for another event.
      id: `${round.former_ids[0] ?? round.id}.${formers[0] ?? id}@${host}`,
      start: atMidnight(firstDay(round.start)),
      end: atMidnight(addDays(lastDay(round.end ?? round.start), 1)),
      allDay: true,
      stamp: new Date(recordTime(round, times, dataset.comparison.covers_until).added),
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
      ...revisionOf(times.get(round.file)),
      summary: round.title,
      description: words.describe(round, dataset),
      url: links.round(id, round.id),
      ...(round.place === undefined ? {} : { location: round.place }),
    })
  }
  return `${calendar.toString()}\r\n`
}

/** Minutes between adding and the last change: a number that grows with each change, without counting them. */
function revisionOf(time: FileTime | undefined) {
  if (!time) return {}
  const [added, changed] = [new Date(time.added), new Date(time.changed)]
  return { lastModified: changed, sequence: Math.max(0, Math.ceil((changed.getTime() - added.getTime()) / 60_000)) }
}

function atMidnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`)
}
