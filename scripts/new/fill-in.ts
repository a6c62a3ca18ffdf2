import { checkbox, select } from '@inquirer/prompts'
import { didYouMean } from '#core/check/closest.ts'
import type { AnyRecord, RecordType } from '#core/model/record.ts'
import { placedBy, RECORD_TYPES } from '#core/model/kinds.ts'
import { RECORD_SCHEMA } from '#core/model/record-schema.ts'
import { UPKEEP_FIELDS } from '#core/model/words.ts'
import { statedAs } from '#core/model/stated-as.ts'
import { formFields, type FormField } from '#compose/form-field.ts'
import type { Placing } from '#compose/record-name.ts'
import type { Values } from '#compose/values.ts'
import { askField, CONTEXT, type Asking } from './ask.ts'
import type { Desk, Draft } from './draft.ts'
import { newComparison } from './new-comparison.ts'
import { placeSources } from './place-sources.ts'
import { withLists, type Flags } from './read-flags.ts'

/** Makes a record of the flags and, where one may ask, of answers. Gives a text where the flags do not suffice. */
export async function fillIn(desk: Desk, given: Flags, asks: boolean): Promise<Draft | string> {
  const type = (given.type ?? (asks ? await askType() : undefined)) as RecordType | undefined
  if (!type) return 'Say what to write: a position, a source, a party, ...'
  const flags = { ...given, values: withLists(given.values, fieldsOf(type)) }
  if (type === 'comparison') return newComparison(desk, flags, asks)
  const placing = await place(desk, type, flags, asks)
  if (typeof placing === 'string') return placing
  const values = asks ? await askMissing(desk, placing, flags.values) : flags.values
  const { files, listing } = desk.propose(placing, placeSources(values), flags.settings['body'])
  return { files, listing, records: desk.records }
}

async function place(desk: Desk, type: RecordType, { settings }: Flags, asks: boolean): Promise<Placing | string> {
  const comparisons = choicesOf(desk.records, 'comparison')
  const only = comparisons.length === 1 ? comparisons[0]!.id : undefined
  const comparison = settings['in'] ?? only ?? (asks ? await pick('comparison', comparisons) : undefined)
  if (comparison === undefined)
    return `Say in which comparison, with --in: ${comparisons.map(({ id }) => id).join(', ')}.`
  if (!comparisons.some(({ id }) => id === comparison)) return `There is no comparison "${comparison}".`
  const own = desk.records.filter((record) => record.comparison === comparison)
  const needs = placedBy(type)
  const issue = settings['issue'] ?? (needs.issue && asks ? await pick('issue', choicesOf(own, 'issue')) : undefined)
  if (needs.issue && !issue) return 'Say on which issue, with --issue.'
  const unknown = unknownAmong(own, { issue: needs.issue ? issue : undefined, party: settings['of'] })
  if (unknown) return unknown
  const party = settings['of'] ?? (needs.party && asks ? await pick('party', choicesOf(own, 'party')) : undefined)
  if (needs.party && !party) return 'Say of which party, with --of.'
  return { type, comparison, issue, party, name: settings['id'] }
}

/** What to say of an issue or a party that there is not; null where all are known. */
function unknownAmong(own: readonly AnyRecord[], asked: Partial<Record<'issue' | 'party', string>>): string | null {
  for (const [type, id] of Object.entries(asked)) {
    const ids = own.filter((record) => record.type === type).map((record) => record.id)
    if (id !== undefined && !ids.includes(id)) {
      return `There is no ${type} "${id}". ${didYouMean(id, ids, `Choose one of ${ids.join(', ')}.`)}`
    }
  }
  return null
}

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
  for (const field of open.filter(({ isRequired, key }) => isRequired || key === 'said')) {
    values = { ...values, [field.key]: await askField(field, asking) }
  }
  const others = open.filter(({ isRequired, key }) => !isRequired && key !== 'said' && !UPKEEP_FIELDS.includes(key))
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

function fieldsOf(type: RecordType): FormField[] {
  return formFields(RECORD_SCHEMA[type])
}

function choicesOf(records: readonly AnyRecord[], type: RecordType): { id: string; title: string }[] {
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

async function pick(what: string, of: readonly { id: string; title: string }[]): Promise<string> {
  const choices = of.map(({ id, title }) => ({ value: id, name: `${id} · ${title}` }))
  return select({ message: `Which ${what}?`, choices }, CONTEXT)
}

async function askType(): Promise<string> {
  const others = RECORD_TYPES.filter((type) => type !== 'position' && type !== 'comparison')
  const choices = ['position', ...others, 'comparison']
  return select({ message: 'What do you want to add?', choices }, CONTEXT)
}
