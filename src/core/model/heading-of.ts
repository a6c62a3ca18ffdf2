import type { AnyRecord } from './record.ts'
import { statedAs } from './stated-as.ts'

/** What a record is called where others lead to it. A gap has no name of its own. */
export function headingOf(record: AnyRecord): string {
  switch (record.type) {
    case 'party':
      return record.name
    case 'position':
      return statedAs(record)
    case 'gap':
      return record.id
    default:
      return record.title
  }
}
