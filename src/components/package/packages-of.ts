import { compareText } from '#core/model/compare-text.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { PartyId } from '#core/model/ids.ts'
import { publishedDate } from '#core/model/published-on.ts'
import type { Position, Source } from '#core/model/record.ts'
import { inDocumentOrder } from '#components/source/document-order.ts'

/** An offer with its members: in one part, or one for each alternative and one for what stands outside of them. */
export type Package = { readonly source: Source; readonly parts: readonly PackagePart[] }
export type PackagePart = { readonly title: string | null; readonly members: readonly Position[] }

/** The offers that a party's statements belong to, the latest first, each with what that party says in it. */
export function packagesOf(dataset: Dataset, partyId: PartyId): Package[] {
  const own = new Set(dataset.positionsByParty.get(partyId) ?? [])
  const sources = new Set([...own].map(({ source }) => source))
  return dataset.sources
    .filter((source) => source.package !== false && sources.has(source.id))
    .sort((a, b) => compareText(publishedDate(b) ?? '', publishedDate(a) ?? ''))
    .map((source) => ({
      source,
      parts: partsOf(
        source,
        inDocumentOrder(dataset, source.id).filter((one) => own.has(one)),
      ),
    }))
}

/** The members of an offer by its alternatives; what belongs to none of them comes first. */
export function partsOf(source: Source, members: readonly Position[]): PackagePart[] {
  const alternatives = Array.isArray(source.package) ? source.package : []
  const outside = members.filter((one) => !alternatives.some(({ id }) => id === one.alternative))
  const parts = alternatives.map(({ id, title }) => ({
    title,
    members: members.filter((one) => one.alternative === id),
  }))
  return [{ title: null, members: outside }, ...parts].filter((part) => part.members.length > 0)
}
