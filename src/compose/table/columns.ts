import { CELL_COLUMNS, isCompound } from '#core/export/position-cells.ts'
import { HEADINGS } from '#core/model/headings.ts'
import { MEDIA, sourceSchema } from '#core/model/source.ts'
import { positionSchema } from '#core/model/position.ts'
import { UPKEEP_FIELDS } from '#core/model/words.ts'
import { BOUNDS } from '#core/model/amount.ts'
import { STANCES } from '#core/model/stance.ts'
import { formFields, type FieldShape, type FormField } from '../form-field.ts'
import { foldName } from './fold-name.ts'

/** A column that a table may have: what its cells hold, and where it goes. */
export type TableColumn = {
  readonly name: string
  /** The record that it goes into; `row` for what says which record, or is worked into a field together with others. */
  readonly of: 'position' | 'source' | 'row'
  readonly path: readonly string[]
  readonly shape: FieldShape
  /** Whether one cell holds a list or a group. */
  readonly isCompound: boolean
}

const TEXT: FieldShape = { shape: 'text', isLong: false }
const NUMBER: FieldShape = { shape: 'number' }

/** What a row says beside the fields of its records. */
const ROW_COLUMNS: readonly TableColumn[] = [
  row('comparison', TEXT),
  row('id', TEXT),
  row('issue', { shape: 'reference', to: 'issue' }),
  row('issue_question', TEXT),
  row('stance', { shape: 'choice', choices: STANCES }),
  row('option', TEXT),
  row('amount', NUMBER),
  row('amount_from', NUMBER),
  row('amount_to', NUMBER),
  row('amount_as', { shape: 'choice', choices: BOUNDS }),
  row('amount_unit', TEXT),
  row('amount_of', TEXT),
  row('body', { shape: 'text', isLong: true }),
]

/** The fields of a source that no table brings: what it says of the record itself, and packages. */
const NOT_OF_SOURCES: ReadonlySet<string> = new Set([...UPKEEP_FIELDS, 'package'])

/** Every column that is understood: made of the model, so that a new field of a position is one too. */
export const TABLE_COLUMNS: readonly TableColumn[] = [...ROW_COLUMNS, ...positionColumns(), ...sourceColumns()]

/** The columns of an export that follow from others, and what an import has put into the file of what it left. */
export const COMPUTED: ReadonlySet<string> = new Set(['issue_title', 'party_name', 'standing', 'why', 'why left out'])

const BY_NAME = new Map(TABLE_COLUMNS.map((column) => [column.name, column]))

/** The column of a name as the export writes it. */
export function columnNamed(name: string): TableColumn | undefined {
  return BY_NAME.get(name)
}

const BY_HEADING = new Map(
  TABLE_COLUMNS.flatMap((column) =>
    [column.name, ...(HEADINGS[column.name] ?? [])].map((heading) => [foldName(heading), column] as const),
  ),
)

/** The column that a heading names, by its own name or by another that people call it. */
export function columnFor(heading: string): TableColumn | undefined {
  return BY_HEADING.get(foldName(heading))
}

/** All headings that are understood, folded. */
export const KNOWN_HEADINGS: readonly string[] = [...BY_HEADING.keys()]

/** What a cell of a column has to hold, as one would say it. */
export function expectedIn({ name, shape }: TableColumn): string {
  return EXPECTED[name] ?? expectedShape(shape)
}

const EXPECTED: Readonly<Record<string, string>> = {
  source: 'the address, the id or the title of a source',
  source_url: 'the address of the source, from https:// on',
  source_published: 'a date such as 2025-06-02, 2025-06 or 2025, or unknown',
  source_medium: `one of ${MEDIA.join(', ')}, where it is not on the web`,
  source_title: 'the title of the source',
  source_publisher: 'who published the source',
  quote: 'the words as they were said, at most 25 of them',
  condition: 'what is asked for, in one neutral sentence',
  speaker: 'who said it',
  issue_question: 'one neutral question',
  body: 'the context in neutral words',
  stances: 'option:stance, several joined by ;',
  reported_by: 'self, publisher, or party: and a party',
}

function expectedShape(shape: FieldShape): string {
  switch (shape.shape) {
    case 'date':
      return shape.isWhole ? 'a day such as 2025-06-02' : 'a date such as 2025-06-02, or 2025-06 or 2025'
    case 'language':
      return 'a language such as en, de or pt-BR'
    case 'address':
      return 'an address, from https:// on'
    case 'number':
      return 'a number'
    case 'flag':
      return 'true, or nothing'
    case 'choice':
      return `one of ${shape.choices.join(', ')}`
    case 'reference':
      return `the name or the id of ${shape.to === 'issue' ? 'an' : 'a'} ${shape.to}`
    case 'account':
      return `one of ${shape.choices.join(', ')}, or party: and a party`
    case 'list':
      return `${expectedShape(shape.item)}; several joined by ;`
    default:
      return 'text'
  }
}

function row(name: string, shape: FieldShape): TableColumn {
  return { name, of: 'row', path: [name], shape, isCompound: false }
}

function positionColumns(): TableColumn[] {
  const shapes = new Map(formFields(positionSchema).map((field) => [field.key, field]))
  return CELL_COLUMNS.map((column): TableColumn => {
    const shape = shapeAt(shapes.get(column.field), column.step)
    const path = [column.field, ...(column.step === null ? [] : [column.step])]
    return { name: column.name, of: 'position', path, shape, isCompound: isCompound(column) }
  })
}

function shapeAt(field: FormField | undefined, step: string | null): FieldShape {
  if (!field) return TEXT
  if (step === null) return field
  if (field.shape === 'group') return field.fields.find(({ key }) => key === step) ?? TEXT
  return field.shape === 'list' ? field.item : TEXT
}

function sourceColumns(): TableColumn[] {
  const fields = formFields(sourceSchema).filter(({ key }) => !NOT_OF_SOURCES.has(key))
  return fields.flatMap((field): TableColumn[] => {
    const { key } = field
    if (field.shape === 'list' && field.exactly === 2) {
      const name = key.replace(/_between$/, '')
      return ['from', 'to'].map((end, at) => ({
        ...{ name: `source_${name}_${end}`, of: 'source', path: [key, String(at)] },
        ...{ shape: field.item, isCompound: false },
      }))
    }
    const isCompound = field.shape === 'list' || key === 'lang'
    return [{ name: `source_${key}`, of: 'source', path: [key], shape: field, isCompound }]
  })
}
