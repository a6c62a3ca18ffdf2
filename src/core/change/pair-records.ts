import { RECORD_TYPES } from '../model/kinds.ts'
import { oncePer } from '../model/once.ts'
import type { AnyRecord, Position } from '../model/record.ts'
import { withoutIdentity } from './compare-records.ts'
import { followIds, type NewIds } from './follow-ids.ts'
import { wordsIn } from './turning-words.ts'

/** A record under the name it has now and the one it had: paired by its own word (`former_ids`), or by what it says. */
export type Pair = { readonly former: AnyRecord; readonly now: AnyRecord; readonly by: 'command' | 'hand' }

/** Of records that share something, so many are held against each other: one proposal must not make it all with all. */
const MOST_HELD = 20

/** The part of their words that two records must share to be taken for one, where nothing surer joins them. */
const ALIKE = 0.5

/**
 * Finds the records that are under another name now, also where something in them changed: by `former_ids`, else by what
 * they share that others do not, the surest first: all fields, the quoted words, the address, the name, the source and its
 * date, and at last most of their words. Kind by kind, since the id of a party or a source that was renamed changes what
 * names it. Time and memory grow with the number of records.
 *
 * @param gone records of before whose name no record has now
 * @param added records whose name no record had before
 */
export function pairRecords(gone: readonly AnyRecord[], added: readonly AnyRecord[]): { pairs: Pair[]; ids: NewIds } {
  const ids = new Map<string, string>()
  const pairs = RECORD_TYPES.flatMap((type) => {
    const ofKind = (all: readonly AnyRecord[]) => new Set(all.filter((record) => record.type === type))
    const found = pairKind(ofKind(gone), ofKind(added), ids)
    for (const pair of found) ids.set(`${type}/${pair.former.id}`, pair.now.id)
    return found
  })
  return { pairs, ids }
}

function pairKind(gone: Set<AnyRecord>, added: Set<AnyRecord>, ids: NewIds): Pair[] {
  const pairs: Pair[] = []
  const take = (former: AnyRecord, now: AnyRecord, by: Pair['by']) => {
    gone.delete(former)
    added.delete(now)
    pairs.push({ former, now, by })
  }
  const byId = new Map([...gone].map((record) => [record.id, record]))
  for (const now of [...added]) {
    const former = now.former_ids.map((id) => byId.get(id)).find((record) => record && gone.has(record))
    if (former) take(former, now, 'command')
  }
  if (gone.size === 0 || added.size === 0) return pairs
  const followed = new Map([...gone].map((record) => [record, followIds(record, ids)]))
  for (const keyOf of KEYS) {
    const held = Map.groupBy(gone, (record) => keyOf(followed.get(record) ?? record))
    for (const now of [...added]) {
      const key = keyOf(now)
      const left = key === null ? [] : (held.get(key) ?? [])
      const former = likest(left.slice(0, MOST_HELD), now)
      if (!former) continue
      // What is taken goes from its list, so that none is looked through for what is left of it.
      left.splice(left.indexOf(former), 1)
      take(former, now, 'hand')
    }
  }
  pairByWords(gone, added, take)
  return pairs
}

/** The one that shares most words with a record; the first of those that share as many. */
function likest(candidates: readonly AnyRecord[], now: AnyRecord): AnyRecord | undefined {
  if (candidates.length < 2) return candidates[0]
  const shares = candidates.map((record) => likeness(record, now))
  return candidates[shares.indexOf(Math.max(...shares))]
}

function pairByWords(
  gone: ReadonlySet<AnyRecord>,
  added: ReadonlySet<AnyRecord>,
  take: (former: AnyRecord, now: AnyRecord, by: 'hand') => void,
): void {
  const holders = new Map<string, AnyRecord[]>()
  for (const record of gone)
    for (const word of wordsOf(record)) holders.set(word, [...(holders.get(word) ?? []).slice(0, MOST_HELD), record])
  for (const now of [...added]) {
    const counts = new Map<AnyRecord, number>()
    // A word that many records have tells none of them from another.
    for (const word of wordsOf(now)) {
      const found = holders.get(word) ?? []
      if (found.length <= MOST_HELD)
        for (const one of found) if (gone.has(one)) counts.set(one, (counts.get(one) ?? 0) + 1)
    }
    const nearest = [...counts]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, MOST_HELD)
      .map(([record]) => record)
    const former = likest(nearest, now)
    if (former && likeness(former, now) >= ALIKE) take(former, now, 'hand')
  }
}

function likeness(a: AnyRecord, b: AnyRecord): number {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  let shared = 0
  for (const word of one) if (other.has(word)) shared++
  return shared / Math.max(1, Math.min(one.size, other.size), Math.max(one.size, other.size) / 2)
}

/** The words of what a record says, without its body, which may be long and alike in many. */
const wordsOf = oncePer((record: AnyRecord): ReadonlySet<string> => {
  const texts = textsOf(record).filter((text) => text !== undefined)
  return new Set(wordsIn(texts.join(' ')))
})

function textsOf(record: AnyRecord): (string | undefined)[] {
  switch (record.type) {
    case 'comparison':
      return [record.title, record.question, record.scope]
    case 'party':
      return [record.name, record.self_name, ...record.aliases]
    case 'issue':
      return [record.title, record.question, ...record.options.map(({ text }) => text)]
    case 'source':
      return [record.title, record.publisher, record.url, record.reference]
    case 'position':
      return [record.quote?.text, record.translation?.text, record.condition, record.answer]
    case 'claim':
      return [record.title, record.quote?.text, record.summary]
    case 'round':
      return [record.title, ...record.outcomes.map(({ text }) => text)]
    case 'gap':
      return [record.where]
    case 'draft':
      return [
        record.title,
        ...record.clauses.flatMap(({ heading, text, summary, quote }) => [heading, text, summary, quote?.text]),
      ]
  }
}

/** What a record may share with the one it was, the surest first; null where it has no such thing. */
const KEYS: readonly ((record: AnyRecord) => string | null)[] = [
  (record) => JSON.stringify([withoutIdentity(record), record.accept]),
  (record) => joined(quoted(record), 'source' in record ? record.source : null),
  (record) => (record.type === 'source' ? (record.url ?? record.archive_url ?? null) : null),
  (record) => quoted(record),
  (record) => plain(nameOf(record)),
  (record) =>
    ofPosition(record, ({ said, said_between: between, party, issue }) => [said ?? between?.join(), party, issue]),
  (record) => ofPosition(record, ({ source, locator, party }) => [source, locator, party]),
  (record) => (record.type === 'gap' ? joined(record.searched, plain(record.where)) : null),
]

function quoted(record: AnyRecord): string | null {
  if (record.type !== 'position' && record.type !== 'claim') return null
  return plain(record.quote?.text ?? record.translation?.text)
}

function nameOf(record: AnyRecord): string | undefined {
  if ('title' in record) return record.title
  if (record.type === 'party') return record.name
  return record.type === 'position' ? record.condition : undefined
}

function ofPosition(record: AnyRecord, fields: (position: Position) => readonly (string | undefined)[]): string | null {
  return record.type === 'position' ? joined(...fields(record)) : null
}

function joined(...parts: readonly (string | null | undefined)[]): string | null {
  return parts.every((part) => part !== null && part !== undefined) ? parts.join('\n') : null
}

function plain(text: string | undefined): string | null {
  return text === undefined ? null : wordsIn(text).join(' ') || null
}
