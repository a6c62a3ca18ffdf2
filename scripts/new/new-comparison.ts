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
  const parties = groupsIn(givenParties).length > 0 || !asks ? groupsIn(givenParties) : await askGroups('party')
  const issues = groupsIn(givenIssues).length > 0 || !asks ? groupsIn(givenIssues) : await askGroups('issue')
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
  return { files: [composed, ...members], listing: null, records: desk.records }
}

function groupsIn(value: Value | undefined): Values[] {
  if (value === undefined || typeof value === 'string' || typeof value === 'boolean') return []
  const items = isList(value) ? value : [value]
  return items.filter((item): item is Values => typeof item === 'object' && !isList(item))
}

async function askName(): Promise<string> {
  return input(
    {
      message: 'Name of its folder and its address, such as harbour-talks',
      validate: (name) => slugOf(name) === name || `Write it as ${slugOf(name)}.`,
    },
    CONTEXT,
  )
}

/** Parties and issues name no source. */
const noSource = () => Promise.resolve({})

async function askGroups(type: 'party' | 'issue'): Promise<Values[]> {
  const required = formFields(RECORD_SCHEMA[type]).filter(({ isRequired }) => isRequired)
  const asking = { records: () => [], rows: [], newSource: noSource, hint: () => undefined, problem: () => null }
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
    const [head, ...others] = required
    groups.push({ [head!.key]: first, ...(await askFields(others, asking)) })
  }
}
