import type { Dataset } from '#core/model/dataset.ts'
import type { IssueId, PartyId, SourceId } from '#core/model/ids.ts'
import { oncePer } from '#core/model/once.ts'
import type { AnyRecord, Position } from '#core/model/record.ts'
import type { Speaker } from '#core/model/words.ts'
import { KEY_WORDS } from './key-words.ts'
import type { SharedField, SharedValue } from './search-document.ts'

/** A party under all its names. What is not the id of a party is the name of a person, and found by it. */
export function partyValue(id: PartyId, { partyById }: Dataset): SharedValue {
  const party = partyById.get(id)
  return { key: id, words: joined(party ? [party.name, party.short, party.self_name, ...party.aliases] : [id]) }
}

/** An issue by its title and keywords. Its question would bring every word of it to every position. */
export function issueValue(id: IssueId, { issueById }: Dataset): SharedValue {
  const issue = issueById.get(id)
  return { key: id, words: joined(issue ? [issue.title, ...issue.keywords] : [id]) }
}

/** Sources are searched but are too many to be a facet. */
export function sourceValue(id: SourceId, { sourceById }: Dataset): SharedValue {
  const source = sourceById.get(id)
  return { key: '', words: joined([source?.title, source?.publisher, source?.kind.replaceAll('-', ' ')]) }
}

/**
 * Speakers are searched but are too many to be a facet. Whoever holds an office is found by it also where a record names
 * the person alone: every role that the records give to that name counts.
 */
export function speakerValue({ name, role }: Speaker & { role?: string }, dataset: Dataset): SharedValue {
  return { key: '', words: joined([name, role, ...(rolesOf(dataset).get(name) ?? [])]) }
}

const rolesOf = oncePer((dataset: Dataset): ReadonlyMap<string, readonly string[]> => {
  const made = new Map<string, string[]>()
  for (const { speaker } of [...dataset.positions, ...dataset.claims]) {
    const { name, role }: Partial<Speaker> & { role?: string } = speaker ?? {}
    if (name !== undefined && role !== undefined) made.set(name, [...new Set([...(made.get(name) ?? []), role])].sort())
  }
  return made
})

/** What the options say on which the position takes a stance; the condition need not name them. */
export function optionValues({ issue, stances }: Position, { issueById }: Dataset): SharedValue[] {
  const options = issueById.get(issue)?.options ?? []
  return options.filter(({ id }) => Object.hasOwn(stances, id)).map(({ text }) => ({ key: '', words: text }))
}

export function comparisonValue({ comparison }: Dataset): SharedValue {
  return { key: comparison.id, words: comparison.title }
}

/** A value of a field whose words follow from its key. */
export function keyValue(field: SharedField, key: string): SharedValue {
  return { key, words: KEY_WORDS[field]?.(key) ?? '' }
}

function joined(parts: readonly (string | undefined)[]): string {
  return [...new Set(parts.filter((part) => part !== undefined && part !== ''))].join(' ')
}

/** That a record was mended after it was published; nothing of one that was not. */
export function correctedValues({ corrections }: Pick<AnyRecord, 'corrections'>): SharedValue[] {
  return corrections.length > 0 ? [keyValue('standing', 'corrected')] : []
}
