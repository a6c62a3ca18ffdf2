import { choicesAmong, titleOf } from './choices.ts'
import type { ComposeGuide } from './compose-guide.ts'
import type { Written } from './form-draft.ts'
import type { Places } from './place-markup.ts'
import type { Draft } from '#compose/drafts.ts'
import { contentOf, type Existing } from '#compose/existing.ts'
import type { Placing } from '#compose/record-name.ts'
import { recordValues } from '#compose/record-values.ts'
import { textsFolder } from '#compose/texts-folder.ts'
import type { Values } from '#compose/values.ts'
import { oncePerText } from '#core/model/once.ts'
import type { AnyRecord, RecordType } from '#core/model/record.ts'
import { composeWords as words } from '#site/compose-words.ts'
import { urls } from '#site/urls.ts'

/** What the form begins with; `edit` is the file of a record that is to be corrected. */
type Start = { readonly placing: Placing; readonly values: Values; readonly edit: string | null }

/** All that the form begins with: what it may be filled with, and the record that is corrected, if there is one. */
export type Loaded = {
  readonly guide: ComposeGuide
  readonly begun: Start
  readonly records: readonly AnyRecord[]
  readonly found: Found | null
}

/** Fetches what the form begins with, from the guide on. */
export async function loadStart(address: string): Promise<Loaded> {
  const guide = await load<ComposeGuide>(address)
  const begun = readStart(guide)
  const records = await recordsOf(begun.placing.comparison, guide.language)
  return { guide, begun, records, found: begun.edit === null ? null : await recordAt(begun.edit, records) }
}

/**
 * What the address of the page asks the form to begin with: `?type=position&in=talks&issue=border&party=north`, or
 * `?edit=talks/parties/north.md`.
 */
function readStart(guide: ComposeGuide): Start {
  const query = new URLSearchParams(location.search)
  const asked = query.get('type') ?? ''
  const edit = query.get('edit')
  const within = edit?.split('/')[0] ?? query.get('in')
  const comparison = guide.comparisons.find(({ id }) => id === within) ?? guide.comparisons[0]
  const [party, source] = ['party', 'source'].map((key) => query.get(key) ?? undefined)
  return {
    placing: {
      type: (Object.hasOwn(words.types, asked) ? asked : 'position') as RecordType,
      comparison: comparison?.id ?? '',
      issue: query.get('issue') ?? undefined,
      party,
    },
    values: { party, source },
    edit,
  }
}

type Found = { readonly record: AnyRecord; readonly text: string }

/** What there is to choose from for the place of a record. */
export function placesAmong({ comparisons }: ComposeGuide, records: readonly AnyRecord[]): Places {
  const comparison = records.find((record) => record.type === 'comparison')
  return {
    comparisons,
    issues: choicesAmong(records, 'issue'),
    parties: choicesAmong(records, 'party'),
    languages: comparison?.type === 'comparison' ? comparison.languages : [],
  }
}

/** The records of a comparison, by their titles. Fetched once. */
export const recordsOf = oncePerText(async (comparison: string, language: string): Promise<readonly AnyRecord[]> => {
  if (comparison === '') return []
  const records = await load<AnyRecord[]>(urls.composeRecords(comparison))
  return records.toSorted((a, b) => titleOf(a).localeCompare(titleOf(b), language))
})

/** A record that is to be corrected, with the text of its file; null where there is none under this name. */
async function recordAt(file: string, records: readonly AnyRecord[]): Promise<Found | null> {
  const record = records.find((one) => one.file === file)
  if (!record) return null
  const texts = await load<Readonly<Record<string, string>>>(urls.composeTexts(record.comparison, textsFolder(file)))
  const text = Object.hasOwn(texts, file) ? texts[file] : undefined
  return text === undefined ? null : { record, text }
}

/** What stands in the form at first: the record that is corrected, or what the address asks for. */
export function firstWritten({ begun, found }: Loaded, draft: Draft | undefined): Written {
  if (!found) return { placing: begun.placing, values: begun.values, body: '', existing: undefined }
  const { record, text } = found
  const { type, comparison } = record
  const { note = '', isAddition = false } = draft ?? {}
  const today = new Date().toISOString().slice(0, 10) as Existing['today']
  return {
    placing: { type, comparison, ...('issue' in record ? { issue: record.issue } : {}) },
    values: recordValues(record),
    body: contentOf(record, text).body,
    existing: { ...found, initial: {}, note, isAddition, today },
  }
}

/** Fetches what the form needs. */
export async function load<Data>(url: string): Promise<Data> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return (await response.json()) as Data
}
