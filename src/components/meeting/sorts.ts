import type { OptionLabel } from '#core/compare/meeting-point.ts'

/** The sorts of meeting points that one can look for; together they are all there are. */
export const SORTS = [
  { id: 'meet', labels: ['same-term', 'same-refusal'] },
  { id: 'depends', labels: ['conditional', 'open'] },
  { id: 'apart', labels: ['apart', 'deadlock', 'competing-requirements', 'exclusive-terms'] },
  { id: 'not-comparable', labels: ['not-comparable'] },
] as const satisfies readonly { id: string; labels: readonly OptionLabel[] }[]

/**
 * Whether an issue has a meeting point of a sort on any of its options, by its `data-meeting`. No sort fits every issue;
 * an issue without options has nothing to compare.
 */
export function hasSort(meeting: string, sort: string): boolean {
  const found = SORTS.find(({ id }) => id === sort)
  if (!found) return true
  const labels: readonly string[] = found.labels
  if (meeting === '') return sort === 'not-comparable'
  return meeting.split(' ').some((one) => labels.includes(one.slice(one.indexOf(':') + 1)))
}
