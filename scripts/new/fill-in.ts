import { select } from '@inquirer/prompts'
import { didYouMean } from '#core/problem/closest.ts'
import type { AnyRecord, RecordType } from '#core/model/record.ts'
import { placedBy, RECORD_TYPES } from '#core/model/kinds.ts'
import type { Placing } from '#compose/record-name.ts'
import { askMissing, choicesOf, fieldsOf } from './ask-missing.ts'
import { CONTEXT } from './ask.ts'
import type { Desk, Draft } from './draft.ts'
import { newComparison } from './new-comparison.ts'
import { placeSources } from './place-sources.ts'
import { withLists, type Flags } from './read-flags.ts'

/** Makes a record of the flags and, where one may ask, of answers. Gives a text where the flags do not suffice. */
export async function fillIn(desk: Desk, given: Flags, asks: boolean): Promise<Draft | string> {
  const type = (given.type ?? (asks ? await askType(desk) : undefined)) as RecordType | undefined
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
  if (comparisons.length === 0)
    return `There is no comparison yet that ${type} could belong to. Begin with: npm run new comparison`
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
function unknownAmong(own: readonly AnyRecord[], asked: Readonly<Record<string, string | undefined>>): string | null {
  for (const [type, id] of Object.entries(asked)) {
    const ids = own.filter((record) => record.type === type).map((record) => record.id)
    if (id !== undefined && !ids.includes(id)) {
      return `There is no ${type} "${id}". ${didYouMean(id, ids, `Choose one of ${ids.join(', ')}.`)}`
    }
  }
  return null
}

async function pick(what: string, of: readonly { id: string; title: string }[]): Promise<string> {
  const choices = of.map(({ id, title }) => ({ value: id, name: `${id} · ${title}` }))
  return select({ message: `Which ${what}?`, choices }, CONTEXT)
}

async function askType({ records }: Desk): Promise<string> {
  // Everything else belongs to one.
  if (records.length === 0) {
    process.stderr.write(
      'There is no comparison yet, so this begins with one: its parties, its issues, and how it is made.\n\n',
    )
    return 'comparison'
  }
  const others = RECORD_TYPES.filter((type) => type !== 'position' && type !== 'comparison')
  const choices = ['position', ...others, 'comparison']
  return select({ message: 'What do you want to add?', choices }, CONTEXT)
}
