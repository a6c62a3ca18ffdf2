import { fieldLabel } from '#components/compose/labels.ts'
import { columnNamed } from '#compose/table/columns.ts'
import { rowsWords } from '#site/rows-words.ts'

const own: Readonly<Record<string, unknown>> = rowsWords.columns

/** What a column is called: as the field of the form that it goes into. */
export function columnLabel(name: string): string {
  const column = columnNamed(name)
  if (!column) return name
  const { of, path } = column
  const called = own[name]
  if (of === 'row') return typeof called === 'string' ? called : name
  const [field = '', step] = path
  const inner = step === undefined || step === 'text' ? [] : [/^\d+$/.test(step) ? String(Number(step) + 1) : step]
  const steps = [...(of === 'source' ? ['source'] : []), field, ...inner].map((one) => fieldLabel(one))
  return steps.join(' · ')
}
