import { Document, isMap, isScalar, parseDocument, Scalar, type Pair, type YAMLMap } from 'yaml'
import type { Coding } from '../model/coding.ts'
import type { Dataset } from '../model/dataset.ts'
import { codingFile } from '../parse/coding-path.ts'
import type { NewIds } from './new-ids.ts'
import type { FileChange, MoveRequest } from './request.ts'

/** What becomes of the options of an issue: their new ids where it joins another, and those that a new issue takes. */
export type MovedOptions = {
  readonly renamed: ReadonlyMap<string, string>
  readonly taken: ReadonlySet<string> | null
  readonly left: ReadonlySet<string> | null
}

/**
 * What coders read follows the positions and the issues it was read in: their names in the coders' files, the files' own
 * names, and the file of another issue where two become one or one is split. Readings are never changed.
 */
export function codingChanges(
  request: MoveRequest,
  dataset: Dataset,
  { renames }: NewIds,
  options: MovedOptions,
  textOf: (file: string) => string,
): FileChange[] {
  const comparison = request.kind === 'comparison' ? request.to : dataset.comparison.id
  const sheets = new Map<string, Sheet>()
  const sheetOf = (coding: Pick<Coding, 'coder'>, issue: string, first: Document) => {
    const file = codingFile(comparison, coding.coder, issue)
    const known = sheets.get(file)
    if (known) return known
    const sheet = { file, head: first, entries: [] }
    sheets.set(file, sheet)
    return sheet
  }
  const nameOf = (id: string) => renames.get('position')?.get(id) ?? id
  for (const coding of dataset.codings) {
    const document = parseDocument(textOf(coding.file))
    const goesWith = renames.get('issue')?.get(coding.issue) ?? coding.issue
    // A sheet without positions keeps its file too.
    const own = sheetOf(coding, goesWith, document)
    for (const pair of entriesOf(document)) {
      const [issue = '', name = ''] = nameOf(`${coding.issue}/${keyOf(pair)}`).split('/')
      pair.key = new Scalar(name)
      const isOfThis = coding.issue === request.from
      const entry = isOfThis ? withOptions(pair, options, issue === request.to) : pair
      const sheet = issue === goesWith ? own : sheetOf(coding, issue, headOf(document))
      sheet.entries.push(entry)
    }
  }
  const gone = dataset.codings.filter(({ file }) => !sheets.has(file))
  return [
    ...gone.map(({ file }) => ({ from: file, to: null, text: textOf(file) })),
    ...[...sheets.values()].flatMap((sheet) => changeOf(sheet, dataset, textOf)),
  ]
}

type Entry = Pair<Scalar, YAMLMap | null>
type Sheet = { readonly file: string; readonly head: Document; readonly entries: Entry[] }

function changeOf(
  { file, head, entries }: Sheet,
  { codings }: Dataset,
  textOf: (file: string) => string,
): FileChange[] {
  const was = codings.find((coding) => coding.file === file)
  const before = was ? textOf(file) : null
  const positions = positionsOf(head)
  if (positions) positions.items = entries
  const text = head.toString({ lineWidth: 0, nullStr: '' })
  const isSame = before !== null && sayingOf(before) === sayingOf(text)
  return isSame ? [] : [{ from: was ? file : null, to: file, text }]
}

/** What a sheet says, however it is written. */
function sayingOf(text: string): string {
  return JSON.stringify(parseDocument(text).toJS())
}

function headOf(document: Document): Document {
  const note: unknown = document.get('note')
  return new Document({ ...(typeof note === 'string' ? { note } : {}), positions: {} })
}

/** The readings under the ids that options have now; of a split issue each side keeps those that it has. */
function withOptions(pair: Entry, { renamed, taken, left }: MovedOptions, isInNew: boolean): Entry {
  const kept = isInNew ? taken : left
  if (!isMap(pair.value)) return pair
  for (const one of pair.value.items) {
    const now = isScalar(one.key) ? renamed.get(String(one.key.value)) : undefined
    if (now !== undefined) one.key = new Scalar(now)
  }
  if (kept) pair.value.items = pair.value.items.filter(({ key }) => isScalar(key) && kept.has(String(key.value)))
  return pair
}

function positionsOf(document: Document): YAMLMap<Scalar, YAMLMap | null> | null {
  const positions = document.get('positions')
  return isMap(positions) ? (positions as YAMLMap<Scalar, YAMLMap | null>) : null
}

function entriesOf(document: Document): Entry[] {
  return [...(positionsOf(document)?.items ?? [])]
}

function keyOf({ key }: Entry): string {
  return String(key.value)
}
