import type { FieldPath } from '#core/model/field-path.ts'
import type { Severity } from '#core/model/problem.ts'

/** What is wrong with a field, or with the name of the file where the path is empty. */
export type ComposedProblem = {
  readonly rule: string
  readonly severity: Severity
  readonly path: FieldPath
  readonly message: string
  readonly fix?: string | undefined
}
