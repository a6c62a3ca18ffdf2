import { formerAddresses, type Lead } from '#core/address/former-addresses.ts'
import { addressesOfRemoved } from '#core/address/removed.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { oncePer } from '#core/model/once.ts'
import type { Removal } from '#core/model/removal.ts'
import { keyed, type Publication } from './publication.ts'

/** What stands at an address of former days: a page that leads on, or one that says that a record was removed. */
export type FormerPage =
  | { readonly is: 'moved'; readonly to: string }
  | {
      readonly is: 'removed'
      readonly dataset: Dataset
      readonly removal: Removal
      /** The address of the record, where this is its small form. */
      readonly of: string
      readonly isEmbed: boolean
    }

/** Where all addresses lead that records had before, each once. */
export const leadsOf = oncePer(
  ({ datasets, pages, copied, published }: Publication): readonly Lead[] =>
    formerAddresses({ datasets, pages: pages.map(({ page }) => page), copied }, published).leads,
)

/** The pages at all addresses of former days, as their route takes them. Files are none: they stay where they were. */
export function formerPages(publication: Publication) {
  const moved = leadsOf(publication)
    .filter(({ from }) => from.endsWith('/'))
    .map(({ from, to }) => ({ from, page: { is: 'moved', to } satisfies FormerPage }))
  const removed = publication.datasets.flatMap((dataset) =>
    dataset.removals.flatMap((removal) => {
      const [of = '', ...more] = addressesOfRemoved(removal)
      return [of, ...more].map((from, at) => ({
        from,
        page: { is: 'removed', dataset, removal, of, isEmbed: at > 0 } satisfies FormerPage,
      }))
    }),
  )
  return [...moved, ...removed].map(({ from, page }) =>
    keyed(publication, { params: { former: from.slice(0, -1) }, props: { page } }),
  )
}
