import { confirm, input, search, select } from '@inquirer/prompts'
import type { FieldShape, FormField } from '#compose/form-field.ts'
import type { Value, Values } from '#compose/values.ts'

/** What there is to choose from, and what is wrong with a value so far. */
export type Asking = {
  /** The records that a field may name, by what it names: ids with their titles. */
  readonly records: (to: string) => readonly { readonly id: string; readonly title: string }[]
  /** The rows of a table, such as the options of the issue. */
  readonly rows: readonly { readonly id: string; readonly title: string }[]
  /** Asks for the fields of a source that is not there yet. */
  readonly newSource: () => Promise<Values>
  readonly hint: (path: readonly string[]) => string | undefined
  /** Null if the value is right, or what to say. */
  readonly problem: (path: readonly (string | number)[], value: Value) => string | null
}

/** Prompts go to standard error: standard output is for the path of the file. */
export const CONTEXT = { output: process.stderr }

/** Asks for one field and gives its value, or undefined where it was left empty. */
export async function askField(
  field: FormField,
  asking: Asking,
  path: readonly string[] = [],
): Promise<Value | undefined> {
  const here = [...path, field.key]
  const hint = asking.hint(here)
  if (hint) process.stderr.write(`\n${hint}\n`)
  return askShape(field, field.isRequired, here, asking)
}

/** Asks for the fields of a group one after the other. */
export async function askFields(
  fields: readonly FormField[],
  asking: Asking,
  path: readonly string[] = [],
): Promise<Values> {
  const values: Record<string, Value | undefined> = {}
  for (const field of fields) values[field.key] = await askField(field, asking, path)
  return values
}

async function askShape(
  shape: FieldShape,
  isRequired: boolean,
  path: readonly string[],
  asking: Asking,
): Promise<Value | undefined> {
  const message = `${path.join(' ')}${isRequired ? '' : ' (may stay empty)'}`
  switch (shape.shape) {
    case 'choice':
      return choose(
        message,
        shape.choices.map((choice) => ({ id: choice, title: '' })),
        isRequired,
      )
    case 'account': {
      const parties = asking.records('party').map(({ id, title }) => ({ id: `party:${id}`, title }))
      return choose(message, [...shape.choices.map((choice) => ({ id: choice, title: '' })), ...parties], isRequired)
    }
    case 'reference':
      return shape.to === 'source'
        ? askSource(message, isRequired, asking)
        : choose(message, asking.records(shape.to), isRequired)
    case 'flag':
      return confirm({ message, default: false }, CONTEXT)
    case 'flag-or-list':
      return confirm({ message, default: false }, CONTEXT)
    case 'group':
      return askFields(shape.fields, asking, path)
    case 'table':
      return askRows(shape.choices, path, asking)
    case 'list':
      return askItems(shape, path, asking)
    default:
      return askText(message, isRequired, path, asking)
  }
}

/** One of the sources there are, or the fields of a new one: most new statements come with one. */
async function askSource(message: string, isRequired: boolean, asking: Asking): Promise<Value | undefined> {
  const added = { id: NEW_SOURCE, title: 'a source that is not listed yet' }
  const chosen = await choose(message, [added, ...asking.records('source')], isRequired)
  return chosen === NEW_SOURCE ? asking.newSource() : chosen
}

/** No id looks like it. */
const NEW_SOURCE = '+'

async function askText(message: string, isRequired: boolean, path: readonly string[], asking: Asking): Promise<string> {
  const validate = (value: string) => {
    if (value.trim() === '') return isRequired ? 'It is required.' : true
    return asking.problem(path, value) ?? true
  }
  return input({ message, validate }, CONTEXT)
}

async function choose(message: string, of: Asking['rows'], isRequired: boolean): Promise<string | undefined> {
  const all = [...(isRequired ? [] : [{ id: '', title: 'none' }]), ...of]
  const choices = all.map(({ id, title }) => ({ value: id, name: [id, title].filter(Boolean).join(' · ') }))
  const found = (term: string | undefined) =>
    choices.filter(({ name }) => name.toLowerCase().includes((term ?? '').toLowerCase()))
  // A list without entries cannot be asked for: what it would name comes later.
  if (choices.length === 0) return undefined
  if (choices.length <= 10) return (await select({ message, choices }, CONTEXT)) || undefined
  return (await search({ message, source: found }, CONTEXT)) || undefined
}

async function askRows(choices: readonly string[], path: readonly string[], asking: Asking): Promise<Values> {
  const rows: Record<string, Value | undefined> = {}
  const stances = choices.map((choice) => ({ id: choice, title: '' }))
  for (const { id, title } of asking.rows) rows[id] = await choose(`${path.join(' ')}: ${title}`, stances, false)
  return rows
}

async function askItems(
  list: Extract<FieldShape, { shape: 'list' }>,
  path: readonly string[],
  asking: Asking,
): Promise<Value[]> {
  const items: Value[] = []
  while (items.length < (list.exactly ?? Infinity)) {
    const message = `${path.join(' ')}: ${items.length === 0 ? 'add one?' : 'another?'}`
    if (list.exactly === undefined && !(await confirm({ message, default: items.length === 0 }, CONTEXT))) break
    const item = await askShape(list.item, true, path, asking)
    if (item !== undefined) items.push(item)
  }
  return items
}
