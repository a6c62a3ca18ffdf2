import { countBySeverity, type Report } from './report.ts'

/** The report for programs: one object, `{"problems", "errors", "warnings", "records"}`. */
export function renderJsonReport({ problems, records }: Report): string {
  return `${JSON.stringify({ problems, ...countBySeverity(problems), records }, null, 2)}\n`
}
