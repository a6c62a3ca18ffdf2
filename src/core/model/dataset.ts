import type { Coding } from './coding.ts'
import { compareText } from './compare-text.ts'
import type { Evidence } from './evidence.ts'
import type { Id, IssueId, PartyId, PositionId, SourceId } from './ids.ts'
import { partiesOf } from './said-on.ts'
import { KINDS, RECORD_TYPES, type RecordType } from './kinds.ts'
import type { RecordTranslation } from './record-translation.ts'
import type { AnyRecord, Comparison, Gap, Issue, Party, Position, RecordOf } from './record.ts'
import type { Removal } from './removal.ts'
import type { Site } from './site.ts'

/** The records of each kind under its plural, `parties`; a comparison is a list of one. */
type Lists = { readonly [T in RecordType as (typeof KINDS)[T]['plural']]: readonly RecordOf<T>[] }

/** The records of each kind by their id, `partyById`. */
type Lookups = { readonly [T in RecordType as `${T}ById`]: ReadonlyMap<Id<T>, RecordOf<T>> }

/**
 * All records of one comparison, with lookups named by how one asks: a list and a lookup of every kind there is, and what
 * is asked for beside them. Parties and issues stand in the order of columns and rows, with those that the comparison does
 * not list behind them; rounds in the order in which they began; everything else by id.
 */
export type Dataset = Lists &
  Lookups & {
    readonly comparison: Comparison
    /** What had to go, by file: not one of the records, and no part of anything that is computed. */
    readonly removals: readonly Removal[]
    /** The rows under their titles; issues outside of a group stand in groups without title. */
    readonly issueGroups: readonly IssueGroup[]
    /** In the order of the positions: their ids begin with that of their issue. */
    readonly positionsByIssue: ReadonlyMap<IssueId, readonly Position[]>
    readonly positionsByParty: ReadonlyMap<PartyId, readonly Position[]>
    readonly positionsBySource: ReadonlyMap<SourceId, readonly Position[]>
    readonly positionsByCell: ReadonlyMap<CellKey, readonly Position[]>
    readonly gapByCell: ReadonlyMap<CellKey, Gap>
    /** For each position, those that say they replace it. */
    readonly successorsById: ReadonlyMap<PositionId, readonly Position[]>
    /** What coders read in the positions, each apart from the others and from what is published; by coder and issue. */
    readonly codings: readonly Coding[]
    /** What was seen of the words of its sources, by source; of most perhaps nothing. */
    readonly evidence: readonly Evidence[]
    readonly evidenceBySource: ReadonlyMap<SourceId, Evidence>
    /** What is to be said of its words where they were put into another language; null where they are as they were written. */
    readonly inTranslation: InTranslation | null
    /** What each record's file is, to the byte, by the file; empty where records come from no files. */
    readonly hashByFile: ReadonlyMap<string, Hash>
    /** The publisher's words of each record in other languages, by the record's file; in the order of their codes. */
    readonly translationsByFile: ReadonlyMap<string, readonly RecordTranslation[]>
  }

/** SHA-256 of bytes. */
export type Hash = `sha256:${string}`

/** Which words of a dataset are not in the language it was put into, and which were translated before they were changed; each on one line. */
export type InTranslation = {
  /** The language of words that are not translated. */
  readonly original: string
  readonly untranslated: ReadonlySet<string>
  /** Words whose original says something else now. */
  readonly older: ReadonlySet<string>
}

export type IssueGroup = { readonly title: string | null; readonly issues: readonly Issue[] }

/** Everything that a site publishes. */
export type Catalogue = {
  readonly site: Site
  /** By the id of their comparison. */
  readonly datasets: readonly Dataset[]
}

/** The cell in which a party and an issue meet, as `cellKey` writes it. */
export type CellKey = `${IssueId}/${PartyId}`

/** The key of the cell in which a party and an issue meet. */
export function cellKey(issue: IssueId, party: PartyId): CellKey {
  return `${issue}/${party}`
}

/** What lies beside the records of a comparison: what coders read, what had to go, what each file is, translations. */
export type Beside = {
  readonly evidence?: readonly Evidence[]
  readonly codings?: readonly Coding[]
  readonly removals?: readonly Removal[]
  readonly inTranslation?: InTranslation | null
  readonly hashes?: ReadonlyMap<string, Hash>
  readonly translations?: readonly RecordTranslation[]
}

/**
 * Takes the records of all comparisons in any order and gives one dataset for each comparison that has its
 * `comparison.md`, ordered by id. Dangling references are left for the checks to find; nothing is dropped but records
 * whose comparison has no `comparison.md`.
 */
export function buildDatasets(records: readonly AnyRecord[], given: Beside = {}): Dataset[] {
  const { codings = [], removals = [], evidence = [], hashes = new Map(), inTranslation = null } = given
  const { translations = [] } = given
  const beside = { codings, removals, evidence, hashes, inTranslation, translations }
  const byComparison = groupBy(records, (record) => record.comparison)
  const inOrder = [...byComparison].sort(([a], [b]) => compareText(a, b))
  return inOrder.flatMap(([, own]) => {
    const comparison = own.find((record) => record.type === 'comparison')
    return comparison ? [buildDataset(comparison, own, beside)] : []
  })
}

function buildDataset(
  comparison: Comparison,
  records: readonly AnyRecord[],
  { codings, removals, evidence, hashes, inTranslation, translations }: Required<Beside>,
): Dataset {
  const groups = comparison.issues.map((entry) =>
    typeof entry === 'string' ? { title: null, issues: [entry] } : entry,
  )
  const kinds = ofEachKind(records)
  const { positions, gaps, partyById, issueById } = kinds
  const seen = evidence
    .filter((one) => one.comparison === comparison.id)
    .toSorted((a, b) => compareText(a.source, b.source))
  return {
    ...kinds,
    comparison,
    inTranslation,
    removals: removals
      .filter((removal) => removal.comparison === comparison.id)
      .toSorted((a, b) => compareText(a.file, b.file)),
    parties: listedFirst(comparison.parties, partyById),
    issues: listedFirst(
      groups.flatMap((group) => group.issues),
      issueById,
    ),
    rounds: kinds.rounds.toSorted((a, b) => compareText(a.start, b.start)),
    issueGroups: withUnlisted(joinUntitled(groups), issueById),
    positionsByIssue: groupBy(positions, (position) => position.issue),
    positionsByParty: byEachParty(positions, (_, party) => party),
    positionsBySource: groupBy(positions, (position) => position.source),
    positionsByCell: byEachParty(positions, ({ issue }, party) => cellKey(issue, party)),
    gapByCell: indexGaps(gaps, issueById, partyById),
    successorsById: indexSuccessors(positions),
    codings: codings
      .filter((coding) => coding.comparison === comparison.id)
      .toSorted((a, b) => compareText(a.coder, b.coder) || compareText(a.issue, b.issue)),
    evidence: seen,
    evidenceBySource: new Map(seen.map((one) => [one.source, one])),
    hashByFile: hashes,
    translationsByFile: groupBy(
      translations
        .filter(({ of }) => 'comparison' in of && of.comparison === comparison.id)
        .toSorted((a, b) => compareText(a.language, b.language)),
      ({ original }) => original,
    ),
  }
}

/** List and lookup of every kind, by id: the order of files on disk never shows. */
function ofEachKind(records: readonly AnyRecord[]): Lists & Lookups {
  const sorted = records.toSorted((a, b) => compareText(a.id, b.id))
  const entries = RECORD_TYPES.flatMap((type) => {
    const own = sorted.filter((record) => record.type === type)
    return [[KINDS[type].plural, own] as const, [`${type}ById`, indexById(own)] as const]
  })
  return Object.fromEntries<unknown>(entries) as Lists & Lookups
}

function indexById<Of extends string, T extends { readonly id: Of }>(records: readonly T[]): Map<Of, T> {
  return new Map(records.map((record) => [record.id, record]))
}

function groupBy<T, Key>(items: readonly T[], key: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}

/** What was said together stands under each of those who said it. */
function byEachParty<Key extends string>(
  positions: readonly Position[],
  key: (position: Position, party: PartyId) => Key,
): Map<Key, Position[]> {
  const said = positions.flatMap((position) => partiesOf(position).map((party) => ({ position, party })))
  const groups = groupBy(said, ({ position, party }) => key(position, party))
  return new Map([...groups].map(([at, group]) => [at, group.map(({ position }) => position)]))
}

function listedFirst<Of extends string, T>(ids: readonly Of[], byId: ReadonlyMap<Of, T>): T[] {
  const listed = new Set(ids)
  const order = [...listed, ...[...byId.keys()].filter((id) => !listed.has(id))]
  return order.flatMap((id) => byId.get(id) ?? [])
}

type GroupOfIds = { title: string | null; issues: readonly IssueId[] }

function joinUntitled(groups: readonly GroupOfIds[]): GroupOfIds[] {
  const joined: GroupOfIds[] = []
  for (const group of groups) {
    const last = joined.at(-1)
    if (last && last.title === null && group.title === null) last.issues = [...last.issues, ...group.issues]
    else joined.push({ ...group })
  }
  return joined
}

function withUnlisted(groups: readonly GroupOfIds[], issueById: ReadonlyMap<IssueId, Issue>): IssueGroup[] {
  const listed = new Set(groups.flatMap((group) => group.issues))
  const unlisted = [...issueById.keys()].filter((id) => !listed.has(id))
  return [...groups, { title: null, issues: unlisted }]
    .map((group) => ({ title: group.title, issues: group.issues.flatMap((id) => issueById.get(id) ?? []) }))
    .filter((group) => group.issues.length > 0)
}

/** A gap's file name joins issue and party by a hyphen, which both may contain: try each issue and look for the party. */
function indexGaps(
  gaps: readonly Gap[],
  issueById: ReadonlyMap<IssueId, Issue>,
  partyById: ReadonlyMap<PartyId, Party>,
): Map<CellKey, Gap> {
  const cells = new Map<CellKey, Gap>()
  for (const gap of gaps) {
    for (let at = gap.id.indexOf('-'); at !== -1; at = gap.id.indexOf('-', at + 1)) {
      const issue = gap.id.slice(0, at)
      const party = gap.id.slice(at + 1)
      if (issueById.has(issue) && partyById.has(party)) cells.set(cellKey(issue, party), gap)
    }
  }
  return cells
}

function indexSuccessors(positions: readonly Position[]): Map<PositionId, Position[]> {
  const pairs = positions.flatMap((position) => position.supersedes.map((id) => ({ id, position })))
  return new Map([...groupBy(pairs, (pair) => pair.id)].map(([id, found]) => [id, found.map((pair) => pair.position)]))
}
