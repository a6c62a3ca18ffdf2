import type { Dataset } from '../model/dataset.ts'
import type { Issue, Position } from '../model/record.ts'
import type { FieldEdit } from '../parse/edit-fields.ts'

/** What the terms and figures of two issues come to when one goes into the other. */
export type JoinedTerms = {
  /** Changes of the issue that stays. */
  readonly stays: readonly FieldEdit[]
  /** The ids that terms and figures of the other get, where they would be taken for another. */
  readonly ids: ReadonlyMap<string, string>
  readonly told: readonly string[]
}

/**
 * Puts the terms and measures of one issue behind those of another. One of the same id and the same words is the same; one of
 * the same id and other words gets a new id.
 */
export function joinTerms(from: Issue, to: Issue): JoinedTerms {
  const ids = new Map<string, string>()
  const told: string[] = []
  const isSame = (a: Issue['options'][number], b: Issue['options'][number]) => a.text === b.text
  const taken = new Map(to.options.map((option) => [option.id, option]))
  for (const option of from.options) {
    const other = taken.get(option.id)
    if (!other || isSame(option, other)) continue
    const id = `${option.id}-${from.id}`.slice(0, 80).replace(/-+$/, '')
    ids.set(option.id, id)
    told.push(`The term "${option.id}" of ${from.id} becomes "${id}": ${to.id} has another of that name.`)
  }
  const options = from.options
    .filter((option) => ids.has(option.id) || !taken.has(option.id))
    .map(({ id, text, excludes }) => ({
      ...{ id: ids.get(id) ?? id, text },
      ...(excludes.length > 0 ? { excludes: excludes.map((one) => ids.get(one) ?? one) } : {}),
    }))
  const measures = from.measure.filter(({ id }) => !to.measure.some((other) => other.id === id))
  return {
    stays: [
      ...options.map((item) => ({ list: 'options', item })),
      ...measures.map((item) => ({ list: 'measure', item })),
    ],
    ids,
    told,
  }
}

/** The changes by which a statement speaks of terms under their new ids. */
export function termEdits({ stances, amounts }: Position, ids: ReadonlyMap<string, string>): FieldEdit[] {
  const keys = Object.keys(stances).flatMap((option): FieldEdit[] => {
    const to = ids.get(option)
    return to === undefined ? [] : [{ key: ['stances', option], to }]
  })
  const figures = amounts.flatMap(({ of }, at): FieldEdit[] => {
    const to = ids.get(of)
    return to === undefined ? [] : [{ set: ['amounts', at, 'of'], to }]
  })
  return [...keys, ...figures]
}

/** What each of two issues keeps of the terms and measures of one that is split. */
export type DividedTerms = {
  readonly options: Issue['options']
  readonly measure: Issue['measure']
  /** Changes of the issue that is split. */
  readonly stays: readonly FieldEdit[]
  readonly told: readonly string[]
}

/**
 * Divides terms and measures by the statements that speak of them: what only those that go speak of goes with them, what both
 * speak of stands in both, and what nobody speaks of stays.
 */
export function divideTerms(issue: Issue, dataset: Dataset, goes: ReadonlySet<string>): DividedTerms {
  const all = dataset.positionsByIssue.get(issue.id) ?? []
  const spokenOf = (positions: readonly Position[]) =>
    new Set(positions.flatMap(({ stances, amounts }) => [...Object.keys(stances), ...amounts.map(({ of }) => of)]))
  const going = spokenOf(all.filter(({ id }) => goes.has(id)))
  const staying = spokenOf(all.filter(({ id }) => !goes.has(id)))
  const leaves = (id: string) => going.has(id) && !staying.has(id)
  const options = issue.options.filter(({ id }) => going.has(id))
  const measure = issue.measure.filter(({ id }) => going.has(id))
  const stays: FieldEdit[] = issue.options.flatMap(({ id, excludes }, at): FieldEdit[] => {
    if (leaves(id)) return [{ drop: ['options', at] }]
    return excludes.flatMap((other, n): FieldEdit[] =>
      leaves(other) ? [{ drop: ['options', at, 'excludes', n] }] : [],
    )
  })
  const figures = issue.measure.flatMap(({ id }, at): FieldEdit[] => (leaves(id) ? [{ drop: ['measure', at] }] : []))
  const gone = [...issue.options, ...issue.measure].filter(({ id }) => leaves(id)).map(({ id }) => id)
  return {
    options: options.map((option) => ({ ...option, excludes: option.excludes.filter((id) => going.has(id)) })),
    measure,
    stays: [...stays, ...figures],
    told: gone.length > 0 ? [`Terms and figures that go along: ${gone.join(', ')}.`] : [],
  }
}
