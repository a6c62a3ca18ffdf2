import type { PartialDate } from './date.ts'

/** When a source was published: on a date, within a span, or on a day that nobody knows. */
export type Published =
  | { readonly kind: 'date'; readonly date: PartialDate }
  | { readonly kind: 'span'; readonly from: PartialDate; readonly to: PartialDate }
  | { readonly kind: 'unknown' }

type Written = {
  readonly published?: PartialDate | 'unknown'
  readonly published_between?: readonly [PartialDate, PartialDate]
}

/** When a source was published, however that is written. */
export function publishedOn({ published, published_between: between }: Written): Published {
  if (published !== undefined && published !== 'unknown') return { kind: 'date', date: published }
  return published === undefined && between ? { kind: 'span', from: between[0], to: between[1] } : { kind: 'unknown' }
}

/** The date that stands for it where only one can: the end of a span; null where nobody knows it. */
export function publishedDate(source: Written): PartialDate | null {
  const published = publishedOn(source)
  if (published.kind === 'unknown') return null
  return published.kind === 'date' ? published.date : published.to
}
