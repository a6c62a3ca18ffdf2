import type { Dataset } from '#core/model/dataset.ts'
import { factPer } from '#core/model/fact.ts'
import type { IssueId, PartyId, SourceId } from '#core/model/ids.ts'
import { oncePer } from '#core/model/once.ts'
import type { AnyRecord, Position } from '#core/model/record.ts'
import type { Speaker } from '#core/model/words.ts'
import { KEY_WORDS } from './key-words.ts'
import type { SharedField, SharedValue } from './search-document.ts'

/**
 * Parties under all their names. What is not the id of a party names a person, and is found by it: one and the same,
 * whether a role stands behind the name or not.
 */
export function partyValues(ids: Iterable<PartyId | string>, dataset: Dataset): SharedValue[] {
  const values = [...ids].map((id): SharedValue => {
    const party = dataset.partyById.get(id)
    if (party) return { key: id, words: joined([party.name, party.short, party.self_name, ...party.aliases]) }
    const [key, roles] = personsOf(dataset).get(id) ?? [id, []]
    return { key, words: joined([key, ...roles]) }
  })
  return [...new Map(values.map((value) => [value.key, value])).values()]
}

/** Each person as a record names it: its name alone, where any record names it so, and all that is said of what it is. */
const personsOf = oncePer((dataset: Dataset): ReadonlyMap<string, Person> => new Map(allPersons(dataset)))

type Person = readonly [name: string, roles: readonly string[]]

const allPersons = factPer('persons', (dataset: Dataset): readonly (readonly [id: string, Person])[] => {
  const named = new Set(
    dataset.claims
      .flatMap(({ by, about, responses }) => [by, about, ...responses.map((response) => response.by)])
      .filter((id) => !dataset.partyById.has(id)),
  )
  const speakers = [...dataset.positions, ...dataset.claims].flatMap(({ speaker }) => speaker?.name ?? [])
  const alone = new Set([...named, ...speakers])
  const nameIn = (id: string) => {
    const [name = id] = id.split(', ')
    return alone.has(name) ? name : id
  }
  const byName = Map.groupBy([...named].sort(), nameIn)
  const rolesOf = (name: string) => byName.get(name)!.map((id) => id.slice(name.length + 2))
  return [...named].map((id) => [id, [nameIn(id), rolesOf(nameIn(id))]])
})

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

/** Speakers are searched but are too many to be a facet. */
export function speakerValue({ name }: Speaker): SharedValue {
  return { key: '', words: name }
}

/**
 * As what somebody spoke, or in which document. Whoever holds an office is found by it also where a record names the
 * person alone: every role that the records give to that name counts. What speaks under the name of a party is no person:
 * it speaks in one document here and in another there, and each stands for itself.
 */
export function roleValues({ name, role }: Speaker & { role?: string }, dataset: Dataset): SharedValue[] {
  const offices = partyNames(dataset).has(name) ? [] : (rolesOf(dataset).get(name) ?? [])
  const words = joined([role, ...offices])
  return words === '' ? [] : [{ key: '', words }]
}

const partyNames = oncePer((dataset: Dataset): ReadonlySet<string> => {
  const names = dataset.parties.flatMap(({ name, short, self_name, aliases }) => [name, short, self_name, ...aliases])
  return new Set(names.flatMap((name) => name ?? []))
})

const rolesOf = oncePer((dataset: Dataset): ReadonlyMap<string, readonly string[]> => new Map(allRoles(dataset)))

const allRoles = factPer(
  'roles',
  (dataset: Dataset): readonly (readonly [name: string, roles: readonly string[]])[] => {
    const made = new Map<string, string[]>()
    for (const { speaker } of [...dataset.positions, ...dataset.claims]) {
      const { name, role }: Partial<Speaker> & { role?: string } = speaker ?? {}
      if (name !== undefined && role !== undefined)
        made.set(name, [...new Set([...(made.get(name) ?? []), role])].sort())
    }
    return [...made]
  },
)

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
