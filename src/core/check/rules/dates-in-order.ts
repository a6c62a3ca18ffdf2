import { firstDay, lastDay, type PartialDate } from '../../model/date.ts'
import type { FieldPath } from '../../model/field-path.ts'
import type { AnyRecord, Party } from '../../model/record.ts'
import type { Finding, Rule } from '../rule.ts'

/** Holds the two ends of every span in order: of a statement, a publication, a round, a party, its names and blocs, the comparison. */
export const datesInOrder: Rule = {
  slug: 'dates-in-order',
  severity: 'error',
  title: 'A span of time ends after it begins',
  why: 'Two dates in the wrong order are most often swapped, or one of them has a slip of the pen.',
  example: {
    wrong: '# rounds/spring.md\nstart: 2025-06-03\nend: 2025-06-01',
    right: '# rounds/spring.md\nstart: 2025-06-01\nend: 2025-06-03',
  },
  check: (dataset) => [
    ...find(dataset.comparison, ['covers_until'], dataset.comparison.started, dataset.comparison.covers_until),
    ...dataset.positions.flatMap((position) =>
      position.said_between ? find(position, ['said_between', 1], ...position.said_between) : [],
    ),
    ...dataset.sources.flatMap((source) =>
      source.published_between ? find(source, ['published_between', 1], ...source.published_between) : [],
    ),
    ...dataset.parties.flatMap(ofParty),
    ...dataset.rounds.flatMap((round) => (round.end === undefined ? [] : find(round, ['end'], round.start, round.end))),
  ],
}

function ofParty(party: Party): Finding[] {
  const { entered, left, names, member_of: blocs } = party
  return [
    ...(entered !== undefined && left !== undefined ? find(party, ['left'], entered, left) : []),
    ...names.flatMap(({ until }, at) => {
      const before = names[at - 1]?.until
      return before === undefined ? [] : find(party, ['names', at, 'until'], before, until)
    }),
    ...blocs.flatMap((bloc, at) => {
      if (typeof bloc === 'string' || bloc.from === undefined || bloc.until === undefined) return []
      return find(party, ['member_of', at, 'until'], bloc.from, bloc.until)
    }),
  ]
}

function find(record: AnyRecord, path: FieldPath, from: PartialDate, to: PartialDate): Finding[] {
  if (lastDay(to) >= firstDay(from)) return []
  const message = `found ${to}, expected a date no earlier than ${from}, with which the span begins`
  return [{ record, path, message, fix: 'Mend one of the two dates, or swap them.' }]
}
