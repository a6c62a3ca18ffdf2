import type { FieldPath } from '../model/field-path.ts'
import type { AnyRecord, Claim, Comparison, Issue, Party, Position, Round, Source } from '../model/record.ts'
import { ID } from '../model/schema.ts'

export type ReferenceTarget = 'party' | 'issue' | 'source' | 'round' | 'position'

/** A place in a record that names another record of the same comparison. */
export type Reference = { readonly path: FieldPath; readonly to: ReferenceTarget; readonly id: string }

/** All references of a record to other records, in the order of its fields. A gap's are in its name, not in a field. */
export function referencesOf(record: AnyRecord): Reference[] {
  switch (record.type) {
    case 'comparison':
      return fromComparison(record)
    case 'party':
      return fromParty(record)
    case 'source':
      return fromSource(record)
    case 'position':
      return fromPosition(record)
    case 'claim':
      return fromClaim(record)
    case 'round':
      return fromRound(record)
    case 'issue':
      return fromIssue(record)
    case 'gap':
      return []
  }
}

function fromComparison(record: Comparison): Reference[] {
  return [
    ...list('party', ['parties'], record.parties),
    ...record.issues.flatMap((entry, at) =>
      typeof entry === 'string'
        ? one('issue', ['issues', at], entry)
        : list('issue', ['issues', at, 'issues'], entry.issues),
    ),
  ]
}

function fromParty({ member_of: blocs, successor_of: earlier }: Party): Reference[] {
  return [
    ...blocs.flatMap((bloc, at) =>
      typeof bloc === 'string'
        ? one('party', ['member_of', at], bloc)
        : one('party', ['member_of', at, 'party'], bloc.party),
    ),
    ...list('party', ['successor_of'], earlier),
  ]
}

function fromIssue(record: Issue): Reference[] {
  return [
    ...record.measure.flatMap(({ lower_is: party }, at) => one('party', ['measure', at, 'lower_is'], party)),
    ...one('source', ['state_source'], record.state_source),
    ...list('issue', ['related'], record.related),
  ]
}

function fromSource(record: Source): Reference[] {
  return [
    ...list('party', ['by'], record.by),
    ...one('party', ['affiliation'], record.affiliation),
    ...one('round', ['round'], record.round),
  ]
}

function fromPosition(record: Position): Reference[] {
  const account = record.reported_by.startsWith('party:') ? record.reported_by.slice('party:'.length) : undefined
  const { withdrawn, reply } = record
  return [
    ...one('issue', [], record.issue),
    ...one('party', ['party'], record.party),
    ...list('party', ['with'], record.with),
    ...one('source', ['source'], record.source),
    ...one('party', ['reported_by'], account),
    ...list('position', ['answers'], record.answers),
    ...list('position', ['supersedes'], record.supersedes),
    ...list('party', ['withdrawn', 'by'], (typeof withdrawn === 'object' && withdrawn.by) || []),
    ...one('party', ['reply', 'by'], reply?.by),
    ...one('source', ['reply', 'source'], reply?.source),
  ]
}

function fromClaim(record: Claim): Reference[] {
  return [
    ...partyIfId(['by'], record.by),
    ...partyIfId(['about'], record.about),
    ...one('source', ['source'], record.source),
    ...record.responses.flatMap((response, at) => [
      ...partyIfId(['responses', at, 'by'], response.by),
      ...one('source', ['responses', at, 'source'], response.kind === 'none-found' ? undefined : response.source),
    ]),
    ...record.independent.flatMap((finding, at) => one('source', ['independent', at, 'source'], finding.source)),
  ]
}

function fromRound(record: Round): Reference[] {
  return [
    ...record.participants.flatMap((participant, at) => one('party', ['participants', at, 'party'], participant.party)),
    ...list('source', ['sources'], record.sources),
    ...record.outcomes.flatMap((outcome, at) => [
      ...one('issue', ['outcomes', at, 'issue'], outcome.issue),
      ...list('party', ['outcomes', at, 'announced_by'], outcome.announced_by),
      ...one('source', ['outcomes', at, 'source'], outcome.source),
    ]),
  ]
}

function one(to: ReferenceTarget, path: FieldPath, id: string | undefined): Reference[] {
  return id === undefined ? [] : [{ to, path, id }]
}

function list(to: ReferenceTarget, path: FieldPath, ids: readonly string[]): Reference[] {
  return ids.map((id, at) => ({ to, path: [...path, at], id }))
}

/** Where a party or a person may stand, a value written like an id is meant as a party; anything else is a person. */
function partyIfId(path: FieldPath, value: string): Reference[] {
  return ID.test(value) ? one('party', path, value) : []
}
