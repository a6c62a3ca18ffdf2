import type { Dataset } from '../../model/dataset.ts'
import { firstDay, type PartialDate } from '../../model/date.ts'
import type { FieldPath } from '../../model/field-path.ts'
import { publishedDate } from '../../model/published-on.ts'
import type { AnyRecord } from '../../model/record.ts'
import { saidOn } from '../../model/said-on.ts'
import type { Rule } from '../rule.ts'

/** Finds days on which somebody is said to have read, stored or looked for something that was not there yet. */
export const lookedTooEarly: Rule = {
  slug: 'looked-too-early',
  severity: 'error',
  title: 'Nobody reads, stores or answers what has not been said',
  why: 'These dates tell how far a record can be relied on. One from before the statement or the publication is a slip of the pen.',
  example: {
    wrong: '# sources/treaty-draft.md\npublished: 2025-06-02\naccessed: 2024-06-05',
    right: '# sources/treaty-draft.md\npublished: 2025-06-02\naccessed: 2025-06-05',
  },
  check: (dataset) =>
    looks(dataset).flatMap(({ record, path, looked, since, what }) => {
      if (looked === undefined || since === null || looked >= firstDay(since)) return []
      const message = `found ${looked}, expected a date no earlier than ${since}, when it was ${what}`
      return { record, path, message, fix: 'Mend one of the two dates.' }
    }),
}

type Look = {
  readonly record: AnyRecord
  readonly path: FieldPath
  readonly looked: PartialDate | undefined
  readonly since: PartialDate | null
  readonly what: 'published' | 'said'
}

function looks(dataset: Dataset): Look[] {
  return [
    ...dataset.sources.flatMap((record) =>
      (['accessed', 'archived'] as const).map((field) => ({
        ...{ record, path: [field], looked: record[field], since: publishedDate(record), what: 'published' as const },
      })),
    ),
    ...dataset.positions.map((record) => ({
      ...{ record, path: ['checked'], looked: record.checked, since: saidOn(record), what: 'said' as const },
    })),
    ...dataset.claims.flatMap((record) =>
      record.responses.map((response, at) => ({
        record,
        path: ['responses', at, 'searched'],
        looked: response.kind === 'none-found' ? response.searched : undefined,
        since: record.said,
        what: 'said' as const,
      })),
    ),
  ]
}
