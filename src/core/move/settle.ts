import { check } from '../check/check.ts'
import { findLostEvidence } from '../check/lost-evidence.ts'
import { findLostCodings } from '../check/lost-codings.ts'
import { needlessAcceptance } from '../check/acceptance.ts'
import { checkComparisonNames } from '../address/comparison-names.ts'
import { checkAddresses } from '../address/lost-addresses.ts'
import { checkPublishedStatements } from '../address/published-statements.ts'
import { checkRemovals } from '../address/removed.ts'
import type { AddressList } from '../parse/address-list.ts'
import { buildDatasets } from '../model/dataset.ts'
import type { OwnAddresses } from '../model/page.ts'
import type { Problem } from '../model/problem.ts'
import type { AnyRecord } from '../model/record.ts'
import { RECORD_SCHEMA } from '../model/record-schema.ts'
import { classifyFile } from '../parse/content-file.ts'
import { editFields } from '../parse/edit-fields.ts'
import { parseEvidence } from '../parse/parse-evidence.ts'
import { parseCoding } from '../parse/parse-coding.ts'
import { parseRecordAt } from '../parse/parse-record.ts'
import type { ParsedRecord } from '../parse/parse-result.ts'
import { parseRemoval } from '../parse/parse-removal.ts'
import type { FileChange } from './request.ts'

/** The texts of the files of a content folder, by their paths. */
export type Texts = ReadonlyMap<string, string>

/** What the checks know beside the records. */
export type Around = {
  readonly language: string
  readonly published: AddressList
  readonly own: OwnAddresses
}

/** The state that changes lead to, as the checks find it. */
export type Settled = {
  readonly changes: readonly FileChange[]
  readonly problems: readonly Problem[]
  readonly told: readonly string[]
}

/**
 * Holds the content as it would be against all checks that it is held against from file to file. An acceptance that a change
 * makes needless goes with it.
 */
export function settle(texts: Texts, changes: readonly FileChange[], around: Around): Settled {
  const state = readState(withChanges(texts, changes), around)
  const needless = state.problems.filter(({ rule }) => rule === needlessAcceptance.slug)
  if (needless.length === 0) return { changes, problems: state.problems, told: [] }
  const dropped = dropAcceptances(texts, changes, needless, state.parsed)
  const after = readState(withChanges(texts, dropped), around)
  const files = [...new Set(needless.map(({ file }) => file))]
  const told = files.map((file) => `${file} accepts a warning that is no longer given: the acceptance goes.`)
  return { changes: dropped, problems: after.problems, told }
}

/** What the checks find from file to file, in any state of a content folder. */
export function problemsOf(texts: Texts, around: Around): readonly Problem[] {
  return readState(texts, around).problems
}

type State = { readonly problems: readonly Problem[]; readonly parsed: readonly ParsedRecord[] }

function readState(texts: Texts, { language, published, own }: Around): State {
  const files = [...texts].map(([file, text]) => ({ kind: classifyFile(file), text }))
  const records = files.flatMap(({ kind, text }) => (kind.is === 'record' ? parseRecordAt(kind.place, text) : []))
  const notes = files.flatMap(({ kind, text }) => (kind.is === 'removal' ? parseRemoval(kind.place, text) : []))
  const sheets = files.flatMap(({ kind, text }) => (kind.is === 'coding' ? parseCoding(kind.place, text) : []))
  const seen = files.flatMap(({ kind, text }) => (kind.is === 'evidence' ? parseEvidence(kind.place, text) : []))
  const parsed = records.flatMap((result) => (result.ok ? result.parsed : []))
  const locates = new Map(parsed.map(({ record, locate }) => [record, locate]))
  const locate = (record: AnyRecord) => locates.get(record) ?? (() => ({ file: record.file, line: 1, column: 1 }))
  const datasets = buildDatasets(
    parsed.map(({ record }) => record),
    {
      codings: sheets.flatMap((result) => (result.ok ? result.coding : [])),
      evidence: seen.flatMap((result) => (result.ok ? result.evidence : [])),
      removals: notes.flatMap((result) => (result.ok ? result.removal : [])),
    },
  )
  const problems = [
    ...files.flatMap(({ kind }) => (kind.is === 'other' ? kind.problem : [])),
    ...[...records, ...notes, ...sheets, ...seen].flatMap((result) => (result.ok ? [] : result.problems)),
    ...check(datasets, locate, new Set(), undefined, language),
    ...findLostCodings(datasets, new Set()),
    ...findLostEvidence(datasets, new Set()),
    ...checkRemovals(datasets, ({ file }) => () => ({ file, line: 1, column: 1 })),
    ...checkComparisonNames(datasets, locate),
    ...checkPublishedStatements(published, datasets, locate),
    ...checkAddresses(published, { datasets, ...own }),
  ]
  return { problems, parsed }
}

/** The files as they are once the changes are made. */
export function withChanges(texts: Texts, changes: readonly FileChange[]): Map<string, string> {
  const state = new Map(texts)
  for (const { from } of changes) if (from !== null) state.delete(from)
  for (const { to, text } of changes) if (to !== null) state.set(to, text)
  return state
}

function dropAcceptances(
  texts: Texts,
  changes: readonly FileChange[],
  needless: readonly Problem[],
  parsed: readonly ParsedRecord[],
): FileChange[] {
  const state = withChanges(texts, changes)
  const byFile = Map.groupBy(needless, ({ file }) => file)
  const mended = new Map(
    [...byFile].flatMap(([file, problems]) => {
      const one = parsed.find(({ record }) => record.file === file)
      const text = state.get(file)
      if (!one || text === undefined) return []
      const lines = new Set(problems.map(({ line }) => line))
      const drops = one.record.accept.flatMap((_, at) =>
        lines.has(one.locate(['accept', at, 'rule']).line) ? [{ drop: ['accept', at] }] : [],
      )
      const edited = editFields(text, drops, RECORD_SCHEMA[one.record.type])
      return edited === null ? [] : [[file, edited] as const]
    }),
  )
  const others = [...mended].filter(([file]) => !changes.some(({ to }) => to === file))
  return [
    ...changes.map((change) => ({ ...change, text: mended.get(change.to ?? '') ?? change.text })),
    ...others.map(([file, text]) => ({ from: file, to: file, text })),
  ]
}
