import { input } from '@inquirer/prompts'
import { RECORD_SCHEMA } from '#core/model/record-schema.ts'
import { formFields } from '#compose/form-field.ts'
import { slugOf } from '#compose/record-name.ts'
import { isList, type Value, type Values } from '#compose/values.ts'
import { askMissing } from './ask-missing.ts'
import { askFields, CONTEXT } from './ask.ts'
import type { Desk, Draft } from './draft.ts'
import type { Flags } from './read-flags.ts'

/**
 * A whole comparison that is valid from the start: its `comparison.md` with its parties and issues. Each party and issue is
 * given by its own fields: `--parties.0.name North --parties.0.kind state --parties.0.role principal`.
 */
export async function newComparison(desk: Desk, flags: Flags, asks: boolean): Promise<Draft | string> {
  const { parties: givenParties, issues: givenIssues, ...given } = flags.values
  const id = flags.settings['id'] ?? (asks ? await askName() : slugOf(String(given['title'] ?? '')))
  const parties = await membersOf('party', givenParties, desk, asks)
  const issues = await membersOf('issue', givenIssues, desk, asks)
  const partyIds = parties.map(({ name }) => slugOf(String(name ?? '')))
  const issueIds = issues.map(({ title }) => slugOf(String(title ?? '')))
  const placing = { type: 'comparison', comparison: id } as const
  const known: Values = { ...given, parties: partyIds, issues: issueIds }
  const values = asks ? await askMissing(desk, placing, known) : known
  const members = [
    ...parties.map((fields, at) => desk.compose({ type: 'party', comparison: id, name: partyIds[at]! }, fields)),
    ...issues.map((fields, at) => desk.compose({ type: 'issue', comparison: id, name: issueIds[at]! }, fields)),
  ]
  const composed = desk.compose(
    placing,
    values,
    flags.settings['body'],
    members.flatMap(({ record }) => record ?? []),
  )
  const flagsOf = [...parties.map((_, at) => `parties.${at}.`), ...issues.map((_, at) => `issues.${at}.`)]
  return {
    files: [composed, ...members],
    listing: null,
    records: desk.records,
    flags: new Map(members.map(({ file }, at) => [file, flagsOf[at] ?? ''])),
  }
}

/** Those that were given, with what is lacking asked for; all of them asked for where none were. */
async function membersOf(type: Member, given: Value | undefined, desk: Desk, asks: boolean): Promise<Values[]> {
  const groups = groupsIn(given, type)
  if (!asks) return groups
  if (groups.length === 0) return askGroups(type, desk)
  const whole: Values[] = []
  for (const group of groups) whole.push({ ...group, ...(await askLacking(type, group, desk)) })
  return whole
}

type Member = 'party' | 'issue'

/** The groups of fields in what was given. A text by itself is what the party or the issue is called. */
function groupsIn(value: Value | undefined, type: Member): Values[] {
  if (value === undefined || typeof value === 'boolean') return []
  const items = isList(value) ? value : [value]
  return items.flatMap((item): Values[] => {
    if (typeof item === 'string') return [{ [CALLED[type]]: item }]
    return typeof item === 'object' && !isList(item) ? [item] : []
  })
}

const CALLED = { party: 'name', issue: 'title' } as const

async function askLacking(type: Member, group: Values, desk: Desk): Promise<Values> {
  const lacking = formFields(RECORD_SCHEMA[type]).filter(
    ({ isRequired, key }) => isRequired && group[key] === undefined,
  )
  if (lacking.length > 0) process.stderr.write(`\n${String(group[CALLED[type]] ?? type)}:\n`)
  const hints = desk.templates.get(type)?.hints
  const hint = (path: readonly string[]) => hints?.get(path.join('.'))
  return askFields(lacking, { records: () => [], rows: [], newSource: noSource, hint, problem: () => null })
}

async function askName(): Promise<string> {
  return input(
    {
      message: 'Name of its folder and its address, such as harbour-talks',
      validate: (name) => {
        if (name === '') return 'It is required.'
        return slugOf(name) === name || `Write it as ${slugOf(name)}.`
      },
    },
    CONTEXT,
  )
}

/** Parties and issues name no source. */
const noSource = () => Promise.resolve({})

async function askGroups(type: Member, desk: Desk): Promise<Values[]> {
  const groups: Values[] = []
  for (;;) {
    const name = type === 'party' ? 'Name of a party' : 'Title of an issue'
    const first = await input(
      {
        message: `${name} (empty when that is all)`,
        validate: (text) => text.trim() !== '' || groups.length > 0 || 'At least one is needed.',
      },
      CONTEXT,
    )
    if (first.trim() === '') return groups
    const group = { [CALLED[type]]: first }
    groups.push({ ...group, ...(await askLacking(type, group, desk)) })
  }
}
