import type { Dataset } from '../../model/dataset.ts'
import { addDays, firstDay, lastDay, type PartialDate } from '../../model/date.ts'
import type { FieldPath } from '../../model/field-path.ts'
import { publishedDate } from '../../model/published-on.ts'
import type { AnyRecord } from '../../model/record.ts'
import { saidOn } from '../../model/said-on.ts'
import type { Rule } from '../rule.ts'
import { isNamedRight } from './position-file-name.ts'

/** Finds statements that are younger than the source they stand in. Dates that could be in order pass. */
export const saidAfterPublished: Rule = {
  slug: 'said-after-published',
  severity: 'warning',
  title: 'A statement is not younger than the source it stands in',
  why: 'A text can not quote what was said after it was published. One of the dates is wrong, or the page was extended later, which is worth a note.',
  example: {
    wrong:
      '# positions/border/2025-06-02-north.md\nsaid: 2025-06-02\nsource: treaty-draft\n\n# sources/treaty-draft.md\npublished: 2024-06-02',
    right:
      '# positions/border/2025-06-02-north.md\nsaid: 2025-06-02\nsource: treaty-draft\n\n# sources/treaty-draft.md\npublished: 2025-06-02',
  },
  check: (dataset) =>
    statements(dataset).flatMap(({ record, path, said, source: id }) => {
      const source = dataset.sourceById.get(id)
      const published = source && publishedDate(source)
      // One day of grace: what is evening in one place is the next morning in another.
      if (!source || !published || firstDay(said) <= addDays(lastDay(published), 1)) return []
      return {
        record,
        path,
        message: `found ${said}, but the source "${id}" was published on ${published}`,
        fix: 'Mend one of the two dates; if the page was extended later, accept this with that reason.',
        related: [{ record: source, path: [source.published === undefined ? 'published_between' : 'published'] }],
      }
    }),
}

type Statement = {
  readonly record: AnyRecord
  readonly path: FieldPath
  readonly said: PartialDate
  readonly source: string
}

function statements(dataset: Dataset): Statement[] {
  return [
    // A date that the file name contradicts is a slip of its own, and told as one.
    ...dataset.positions.filter(isNamedRight).map((record) => ({
      ...{ record, path: [record.said === undefined ? 'said_between' : 'said'] },
      ...{ said: saidOn(record), source: record.source },
    })),
    ...dataset.claims.flatMap((record) => [
      { record, path: ['said'], said: record.said, source: record.source },
      ...record.responses.flatMap((response, at) =>
        response.kind === 'none-found' || response.said === undefined
          ? []
          : { record, path: ['responses', at, 'said'], said: response.said, source: response.source },
      ),
    ]),
  ]
}
