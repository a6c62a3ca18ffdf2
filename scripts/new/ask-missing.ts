import { checkbox } from '@inquirer/prompts'
import { UPKEEP_FIELDS } from '#core/model/words.ts'
import { statedAs } from '#core/model/stated-as.ts'
import type { AnyRecord, RecordType } from '#core/model/record.ts'
import { RECORD_SCHEMA } from '#core/model/record-schema.ts'
import { formFields, USUAL_FIELDS, type FormField } from '#compose/form-field.ts'
import type { Placing } from '#compose/record-name.ts'
import type { Values } from '#compose/values.ts'
import { askField, CONTEXT, type Asking } from './ask.ts'
import type { Desk } from './draft.ts'

/** Asks for what is required and not given; what may be left out is asked for only where it is wanted. */
export async function askMissing(
  desk: Desk,
  placing: Placing,
  given: Values,
  fields = fieldsOf(placing.type),
): Promise<Values> {
  let values: Values = given
  const asking = askingFor(desk, placing, () => values)
  const open = fields.filter(({ key }) => given[key] === undefined)
  for (const field of open.filter(isAskedAtOnce)) {
    values = { ...values, [field.key]: await askField(field, asking) }
  }
  const others = open.filter(
    ({ isRequired, key }) => !isRequired && !USUAL_FIELDS.has(key) && !UPKEEP_FIELDS.includes(key),
  )
  if (others.length === 0) return values
  const choices = others.map(({ key }) => ({ value: key, name: key }))
  const wanted = await checkbox({ message: 'What else do you know?', choices }, CONTEXT)
  for (const field of others.filter(({ key }) => wanted.includes(key))) {
    values = { ...values, [field.key]: await askField(field, asking) }
  }
  return values
}

function askingFor(desk: Desk, placing: Placing, values: () => Values): Asking {
  const own = desk.records.filter((record) => record.comparison === placing.comparison)
  const issue = own.find((record) => record.type === 'issue' && record.id === placing.issue)
  const hints = desk.templates.get(placing.type)?.hints
  return {
    records: (to) => choicesOf(own, to as RecordType),
    rows: issue?.type === 'issue' ? issue.options.map(({ id, text }) => ({ id, title: text })) : [],
    newSource: async () => {
      process.stderr.write('\nThe new source, which is written too:\n')
      const fields = await askMissing(desk, { type: 'source', comparison: placing.comparison }, {})
      process.stderr.write(`\nBack to the ${placing.type}:\n`)
      return fields
    },
    hint: (path) => hints?.get(path.join('.')),
    problem: (path, value) => {
      const [key = '', ...rest] = path.map(String)
      const whole = rest.length === 0 ? { ...values(), [key]: value } : { [key]: { [rest.at(-1)!]: value } }
      const { problems } = desk.compose(placing, whole)
      const found = problems.find((problem) => problem.rule !== 'missing-field' && problem.path.join() === path.join())
      return found ? `${found.message}. ${found.fix ?? ''}` : null
    },
  }
}

/** A group or a list of what may be left out is a choice of its own: nobody is led through it unasked. */
function isAskedAtOnce({ isRequired, key, shape }: FormField): boolean {
  return isRequired || (USUAL_FIELDS.has(key) && shape !== 'list' && (shape !== 'group' || key === 'speaker'))
}

/** The fields of a kind of record, in the order of its schema. */
export function fieldsOf(type: RecordType): FormField[] {
  return formFields(RECORD_SCHEMA[type])
}

/** The records of a kind, each by its id and what it is called. */
export function choicesOf(records: readonly AnyRecord[], type: RecordType): { id: string; title: string }[] {
  return records
    .filter((record) => record.type === type)
    .map((record) => ({
      id: record.id,
      title:
        'title' in record
          ? record.title
          : 'name' in record
            ? record.name
            : record.type === 'position'
              ? statedAs(record)
              : '',
    }))
}
