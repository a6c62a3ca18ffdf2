import type { Dataset } from '../model/dataset.ts'
import { KINDS } from '../model/kinds.ts'
import type { AnyRecord } from '../model/record.ts'
import { byIdOfKind, recordsOfKind } from '../model/records-of.ts'
import { readRecordPath } from '../parse/record-path.ts'
import { didYouMean } from '../problem/closest.ts'
import type { MoveRequest } from './request.ts'

/** Every reason why a request cannot be done as it was asked for, each as a sentence; none where it can. */
export function whatStandsInTheWay(request: MoveRequest, dataset: Dataset): string[] {
  const { from, to, kind } = request
  if (kind === 'comparison') return [...unknown(request, dataset), ...wrongName(request, dataset)]
  return [
    ...unknown(request, dataset),
    ...(from === to ? [`"${from}" is what it is called already.`] : []),
    ...(request.do === 'merge'
      ? unknownTarget(request, dataset)
      : [...wrongName(request, dataset), ...taken(request, dataset)]),
    ...(request.do === 'split' ? wrongStatements(request, dataset) : []),
  ]
}

function idsOf({ kind }: MoveRequest, dataset: Dataset): string[] {
  return recordsOfKind(dataset, kind).map(({ id }: AnyRecord) => id)
}

function unknown(request: MoveRequest, dataset: Dataset): string[] {
  const ids = idsOf(request, dataset)
  return ids.includes(request.from) ? [] : [noSuch(request, request.from, ids)]
}

function unknownTarget(request: MoveRequest, dataset: Dataset): string[] {
  const ids = idsOf(request, dataset)
  return ids.includes(request.to) ? [] : [noSuch(request, request.to, ids)]
}

function noSuch({ kind }: MoveRequest, id: string, ids: readonly string[]): string {
  return `There is no ${kind} "${id}". ${didYouMean(id, ids, `Look into ${KINDS[kind].folder ?? 'the content folder'}/.`)}`
}

function wrongName({ kind, to }: MoveRequest, { comparison }: Dataset): string[] {
  const { folder } = KINDS[kind]
  const place = readRecordPath(folder === null ? `${to}/comparison.md` : `${comparison.id}/${folder}/${to}.md`)
  return 'rule' in place ? [`"${to}" is no name for ${KINDS[kind].noun}: ${place.message}.`] : []
}

/** An id that another record has or had, or that was removed: two things would answer at one address. */
function taken({ kind, from, to }: MoveRequest, dataset: Dataset): string[] {
  const there = byIdOfKind(dataset, kind).get(to)
  const had = recordsOfKind(dataset, kind).find(
    (record: AnyRecord) => record.id !== from && record.former_ids.includes(to),
  )
  const removed = dataset.removals.find((removal) => removal.kind === kind && removal.id === to)
  return [
    ...(there ? [`${there.file} is there already. To make one of the two, use merge.`] : []),
    ...(had ? [`"${to}" was once the address of ${had.file}, and leads there.`] : []),
    ...(removed ? [`"${to}" is the address of a record that was removed (${removed.file}).`] : []),
  ]
}

function wrongStatements(request: Extract<MoveRequest, { do: 'split' }>, dataset: Dataset): string[] {
  const own = dataset.positionsByIssue.get(request.from) ?? []
  const ids = new Set<string>(own.map(({ id }) => id))
  const goes = new Set(request.positions)
  const strange = request.positions
    .filter((id) => !ids.has(id))
    .map((id) => `"${id}" is no statement on ${request.from}. ${didYouMean(id, ids, 'Mend the id.')}`)
  const all = own.length > 0 && own.every(({ id }) => goes.has(id))
  const cut = own.flatMap((position) =>
    position.supersedes
      .filter((other) => ids.has(other) && goes.has(other) !== goes.has(position.id))
      .map(
        (other) =>
          `${position.id} replaces ${other}, and only one of them would go. Name both, or neither; or cut such links with --cut.`,
      ),
  )
  return [
    ...strange,
    ...(request.positions.length === 0 ? ['No statement was named that goes to the new issue.'] : []),
    ...(all ? [`Every statement on ${request.from} would go: that is a new name for it. Use rename.`] : []),
    ...(request.cutsLinks ? [] : cut),
  ]
}
