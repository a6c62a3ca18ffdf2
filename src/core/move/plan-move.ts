import { fileNameOf } from '../check/rules/position-file-name.ts'
import type { Dataset } from '../model/dataset.ts'
import { KINDS, type RecordType } from '../model/kinds.ts'
import { RECORD_SCHEMA } from '../model/record-schema.ts'
import type { AnyRecord, Issue, Party, Position } from '../model/record.ts'
import { byIdOfKind, recordsOf } from '../model/records-of.ts'
import { removalSchema, type Removal } from '../model/removal.ts'
import { editFields, type FieldEdit } from '../parse/edit-fields.ts'
import { readRecordPath } from '../parse/record-path.ts'
import { serialiseRecord } from '../parse/serialise-record.ts'
import { seenInstead } from '../address/removed.ts'
import { codingChanges, type MovedOptions } from './coding-changes.ts'
import { evidenceChanges } from './evidence-changes.ts'
import { divideTerms, joinTerms, termEdits, type JoinedTerms } from './issue-terms.ts'
import { newIds, type NewIds } from './new-ids.ts'
import { referenceEdits } from './reference-edits.ts'
import type { FileChange, MovePlan, MoveRequest } from './request.ts'
import { whatStandsInTheWay } from './what-stands-in-the-way.ts'

/**
 * Works out what becomes of every file by a request: references, file names and lists follow, the address that a record had is
 * kept under `former_ids`, and everything else in the files stays byte for byte. Gives every reason at once where it cannot be
 * done. What is wrong with the content as it would be is for the checks to find.
 *
 * @param textOf the text of a file of the comparison, as it is on the disk
 */
export function planMove(request: MoveRequest, dataset: Dataset, textOf: (file: string) => string): MovePlan {
  const inTheWay = whatStandsInTheWay(request, dataset)
  if (inTheWay.length > 0) return { refused: inTheWay }
  const ids = newIds(request, dataset)
  if (ids.clashes.length > 0) return { refused: ids.clashes }
  const refused: string[] = []
  const terms = termsOf(request, dataset)
  const changes = recordsOf(dataset).flatMap((record): FileChange[] => {
    const text = textOf(record.file)
    if (isGoing(record, request) || (record.type === 'gap' && ids.needless.includes(record))) {
      return [{ from: record.file, to: null, text }]
    }
    const id = ids.renames.get(record.type)?.get(record.id) ?? record.id
    const to = fileOf(record, id, request)
    const wrong = readRecordPath(to)
    if ('rule' in wrong) refused.push(`${record.file} would become ${to}: ${wrong.message}.`)
    const edits = editsOf(record, id, request, { dataset, ids, terms })
    const edited = edits.length === 0 ? text : editFields(text, edits, RECORD_SCHEMA[record.type])
    if (edited === null) refused.push(`${record.file} is not written field by field, so nothing can be changed in it.`)
    return edited === text && to === record.file ? [] : [{ from: record.file, to, text: edited ?? text }]
  })
  const notes = dataset.removals.flatMap((note) => changeOfNote(note, request, ids, dataset, textOf(note.file)))
  const added = request.do === 'split' ? [newIssue(request, dataset)] : []
  if (refused.length > 0) return { refused }
  const readings = codingChanges(request, dataset, ids, optionsOf(request, dataset, terms), textOf)
  return {
    changes: [...changes, ...notes, ...added, ...readings, ...evidenceChanges(request, dataset, ids, textOf)],
    told: [...toldOf(request, dataset, ids), ...terms.told],
  }
}

/** A split leaves each side the options that it has; elsewhere all stay, under the ids that they have then. */
function optionsOf(request: MoveRequest, dataset: Dataset, terms: Terms): MovedOptions {
  const issue = dataset.issueById.get(request.from)
  if (request.do !== 'split' || !issue) return { renamed: terms.ids, taken: null, left: null }
  const { options } = divideTerms(issue, dataset, new Set(request.positions))
  const dropped = terms.divided.flatMap((edit) =>
    'drop' in edit && edit.drop[0] === 'options' && edit.drop.length === 2 ? Number(edit.drop[1]) : [],
  )
  const left = issue.options.filter((_, at) => !dropped.includes(at)).map(({ id }) => id)
  return { renamed: terms.ids, taken: new Set(options.map(({ id }) => id)), left: new Set<string>(left) }
}

type Known = { readonly dataset: Dataset; readonly ids: NewIds; readonly terms: Terms }
type Terms = JoinedTerms & { readonly divided: readonly FieldEdit[] }

function termsOf(request: MoveRequest, dataset: Dataset): Terms {
  const none: Terms = { stays: [], ids: new Map(), told: [], divided: [] }
  const issue = dataset.issueById.get(request.from)
  if (request.kind !== 'issue' || !issue) return none
  if (request.do === 'split') {
    const { stays: divided, told } = divideTerms(issue, dataset, new Set(request.positions))
    return { ...none, divided, told }
  }
  const other = dataset.issueById.get(request.to)
  return request.do === 'merge' && other ? { ...joinTerms(issue, other), divided: [] } : none
}

function isGoing({ type, id }: AnyRecord, request: MoveRequest): boolean {
  return request.do === 'merge' && type === request.kind && id === request.from
}

function fileOf(record: AnyRecord, id: string, request: MoveRequest): string {
  const comparison = request.kind === 'comparison' ? request.to : record.comparison
  const { folder } = KINDS[record.type]
  return folder === null ? `${comparison}/comparison.md` : `${comparison}/${folder}/${id}.md`
}

function editsOf(record: AnyRecord, id: string, request: MoveRequest, known: Known): FieldEdit[] {
  const { dataset, ids, terms } = known
  const isIt = record.type === request.kind && record.id === (request.do === 'rename' ? request.from : request.to)
  const isSplit = request.do === 'split' && record.type === 'issue' && record.id === request.from
  return [
    ...referenceEdits(record, ids.renames, id),
    ...formerIds(record, id, request, dataset),
    ...(isIt && request.do === 'merge' ? [...joinedEdits(record, request, dataset), ...terms.stays] : []),
    ...(isIt && request.do === 'rename' && record.type === 'position' ? statementEdits(record, id, dataset) : []),
    ...(record.type === 'position' && record.issue === request.from ? termEdits(record, terms.ids) : []),
    ...(isSplit ? terms.divided : []),
    ...(record.type === 'position' && request.do === 'split' ? cutLinks(record, request) : []),
    ...(record.type === 'comparison' && request.do === 'split' ? listNew(record.issues, request) : []),
    ...(isIt && request.do !== 'split' && request.correction
      ? [{ list: 'corrections', item: request.correction }]
      : []),
  ]
}

/** The address that a record had is kept; where it comes back to one that it had, that one is its own again. */
function formerIds(record: AnyRecord, id: string, request: MoveRequest, dataset: Dataset): FieldEdit[] {
  const isRenamedWhole = record.type === 'comparison' && request.kind === 'comparison'
  const now = isRenamedWhole ? request.to : id
  const absorbed =
    request.do === 'merge' && record.type === request.kind && record.id === request.to
      ? byIdOfKind(dataset, record.type).get(request.from)
      : undefined
  const isKept = KINDS[record.type].page === 'own'
  const former = [
    ...(now !== record.id && isKept ? [record.id] : []),
    ...(absorbed ? [absorbed.id, ...absorbed.former_ids] : []),
  ].filter((one) => !record.former_ids.includes(one))
  // An issue that was merged by mistake and is split off again gets its address back.
  const isSource = request.do === 'split' && record.type === 'issue' && record.id === request.from
  const own = record.former_ids.flatMap((one, at): FieldEdit[] =>
    one === now || (isSource && one === request.to) ? [{ drop: ['former_ids', at] }] : [],
  )
  return [...own, ...former.map((item) => ({ list: 'former_ids', item }))]
}

/** The names of a party that goes are still looked for. */
function joinedEdits(record: AnyRecord, { from }: MoveRequest, dataset: Dataset): FieldEdit[] {
  const other = dataset.partyById.get(from)
  if (record.type !== 'party' || !other) return []
  const known = new Set([record.name, record.short, ...record.aliases])
  return namesOf(other)
    .filter((name) => !known.has(name))
    .map((item) => ({ list: 'aliases', item }))
}

function namesOf({ name, short, aliases }: Party): string[] {
  return [...new Set([name, ...(short === undefined ? [] : [short]), ...aliases])]
}

/** The date and the party that the new name says: what they were before had been recorded wrongly. */
function statementEdits(position: Position, id: string, { partyById }: Dataset): FieldEdit[] {
  const name = id.slice(id.indexOf('/') + 1)
  const { begin } = fileNameOf(position)
  if (name === begin || name.startsWith(`${begin}-`)) return []
  const [, said, rest = ''] = /^([12]\d{3}(?:-\d{2}){0,2})-(.+)$/.exec(name) ?? []
  const [party] = [...partyById.keys()]
    .filter((one) => rest === one || rest.startsWith(`${one}-`))
    .sort((a, b) => b.length - a.length)
  return [
    ...(said !== undefined && position.said !== undefined && said !== position.said
      ? [{ set: ['said'], to: said } as const]
      : []),
    ...(party !== undefined && party !== position.party ? [{ set: ['party'], to: party } as const] : []),
  ]
}

/** The links between statements that come to lie in two issues, where they are to be cut. */
function cutLinks(position: Position, request: Extract<MoveRequest, { do: 'split' }>): FieldEdit[] {
  const goes = new Set(request.positions)
  if (position.issue !== request.from) return []
  return position.supersedes.flatMap((other, at): FieldEdit[] =>
    goes.has(other) === goes.has(position.id) ? [] : [{ drop: ['supersedes', at] }],
  )
}

/** The new issue stands behind the one it comes from. */
function listNew(
  issues: readonly (string | { readonly issues: readonly string[] })[],
  { from, to }: MoveRequest,
): FieldEdit[] {
  return issues.flatMap((entry, at): FieldEdit[] => {
    if (typeof entry === 'string') return entry === from ? [{ after: ['issues', at], item: to }] : []
    const within = entry.issues.indexOf(from)
    return within === -1 ? [] : [{ after: ['issues', at, 'issues', within], item: to }]
  })
}

function newIssue(request: Extract<MoveRequest, { do: 'split' }>, dataset: Dataset): FileChange {
  const { comparison } = dataset
  const old = dataset.issueById.get(request.from)
  const { options, measure } = old
    ? divideTerms(old, dataset, new Set(request.positions))
    : { options: [], measure: [] }
  const { title, question, to: id } = request
  const file = `${comparison.id}/issues/${id}.md`
  const record: Issue = {
    ...{ type: 'issue', id, comparison: comparison.id, file, body: '', title, question, options, measure },
    ...{ state: 'open', related: [request.from], links: [], keywords: [] },
    ...{ former_ids: [], corrections: [], accept: [] },
  }
  return { from: null, to: file, text: serialiseRecord(record) }
}

/** A note on what had to go may lead to what is renamed; it stays where it is, at the address it is a note on. */
function changeOfNote(
  note: Removal,
  request: MoveRequest,
  { renames }: NewIds,
  dataset: Dataset,
  text: string,
): FileChange[] {
  const instead = seenInstead(note, dataset)
  const now = instead && renames.get(instead.type)?.get(instead.id)
  const { see = '' } = note
  const edits: FieldEdit[] = !instead || now === undefined ? [] : [{ set: ['see'], to: withId(see, instead.id, now) }]
  const edited = edits.length === 0 ? text : (editFields(text, edits, removalSchema) ?? text)
  const to = request.kind === 'comparison' ? note.file.replace(/^[^/]+/, request.to) : note.file
  return edited === text && to === note.file ? [] : [{ from: note.file, to, text: edited }]
}

/** The folder before an id stays. */
function withId(see: string, id: string, now: string): string {
  return see.slice(0, see.length - id.length) + now
}

/** What a plan loses or leaves to do, for the person who asks for it. */
function toldOf(request: MoveRequest, dataset: Dataset, { needless }: NewIds): string[] {
  const gaps = needless.map(({ file }) => `${file} goes: there is a statement or another search for its cell now.`)
  if (request.do !== 'merge') return gaps
  const record = byIdOfKind(dataset, request.kind as RecordType).get(request.from)
  const kept = { party: 'names', issue: 'terms and measures' } as Partial<Record<string, string>>
  const more = kept[request.kind]
  const what = more === undefined ? 'address is' : `address and its ${more} are`
  return [...gaps, ...(record ? [`${record.file} goes; of what it says only its ${what} carried over.`] : [])]
}
