import type { Dataset } from '../model/dataset.ts'
import type { Locate } from '../model/field-path.ts'
import type { Problem } from '../model/problem.ts'
import type { AnyRecord } from '../model/record.ts'
import { formerId } from '../check/rules/former-id.ts'

/** Former names of comparisons that another comparison has or had: the one thing about them that no comparison knows alone. */
export function checkComparisonNames(datasets: readonly Dataset[], locate: (record: AnyRecord) => Locate): Problem[] {
  const claimed = new Map(datasets.map(({ comparison }) => [comparison.id, comparison]))
  return datasets.flatMap(({ comparison }) =>
    comparison.former_ids.flatMap((id, at): Problem[] => {
      const other = claimed.get(id)
      claimed.set(id, other ?? comparison)
      if (!other || other === comparison) return []
      const message = `found "${id}", which ${other.file} has or names too; expected an id that no other comparison has or had`
      const place = locate(comparison)(['former_ids', at])
      const fix = 'Keep it where its addresses should lead.'
      return [{ ...place, severity: formerId.severity, rule: formerId.slug, message, fix }]
    }),
  )
}
