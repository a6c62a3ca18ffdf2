import { fileNameOf } from '../check/rules/position-file-name.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Locate } from '../model/field-path.ts'
import type { Problem } from '../model/problem.ts'
import type { AnyRecord, Position } from '../model/record.ts'
import type { AddressList } from '../parse/address-list.ts'
import { problemAt } from '../parse/mark.ts'
import { addressesOfRecord } from './addresses-of.ts'

/** Whether the address of a position was published. */
export function isPublished({ comparison, id }: Position, published: ReadonlySet<string>): boolean {
  return addressesOfRecord(comparison, 'position', id).some((path) => published.has(path))
}

/**
 * Published statements that now say another date or party than their file, and so their address, does (`published-statement`).
 * What was said anew is a new record; what was recorded wrongly moves, and its address with it.
 */
export function checkPublishedStatements(
  { addresses }: AddressList,
  datasets: readonly Dataset[],
  locate: (record: AnyRecord) => Locate,
): Problem[] {
  const published = new Set(addresses.map(({ path }) => path))
  if (published.size === 0) return []
  return datasets.flatMap(({ positions, partyById }) =>
    positions
      .filter((position) => partyById.has(position.party) && isPublished(position, published))
      .flatMap((position): Problem[] => {
        const { name, begin, isRight } = fileNameOf(position)
        if (isRight) return []
        const { comparison, issue, party, id } = position
        const message = `found a statement that would begin with "${begin}" in the published record "${name}", expected the date and the party under which it was published`
        const fix =
          'A changed statement is a new record: put back what stood here, and write the new one with ' +
          `npm run new -- position --in ${comparison} --issue ${issue} --party ${party} --supersedes ${id}. ` +
          'If the date or the party had been recorded wrongly: ' +
          `npm run move -- rename position ${id} ${issue}/${begin} --in ${comparison} --note "What was wrong".`
        const field = position.said === undefined ? 'said_between' : 'said'
        return [problemAt('published-statement', locate(position)([field]), message, { fix })]
      }),
  )
}
