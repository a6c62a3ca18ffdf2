import type { Dataset } from '#core/model/dataset.ts'
import { claimDocument } from './claim-document.ts'
import { positionDocument } from './position-document.ts'
import { roundDocument } from './round-document.ts'
import type { SearchDocument } from './search-document.ts'

/**
 * What is searched of a comparison: its positions, claims and rounds. `plainText` takes the Markdown out of a body; the
 * search knows none.
 */
export function documentsOf(dataset: Dataset, { plainText = (body) => body }: Options = {}): SearchDocument[] {
  const plain = <T extends { readonly body: string }>(record: T): T => ({ ...record, body: plainText(record.body) })
  return [
    ...dataset.positions.map((position) => positionDocument(plain(position), dataset)),
    ...dataset.claims.map((claim) => claimDocument(plain(claim), dataset)),
    ...dataset.rounds.map((round) => roundDocument(plain(round), dataset)),
  ]
}

type Options = { readonly plainText?: (markdown: string) => string }
