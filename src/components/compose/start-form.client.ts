import { choicesAmong, titleOf } from './choices.ts'
import type { ComposeGuide } from './compose-guide.ts'
import type { Places } from './place-markup.ts'
import type { Placing } from '#compose/record-name.ts'
import type { Values } from '#compose/values.ts'
import { oncePerText } from '#core/model/once.ts'
import type { AnyRecord, RecordType } from '#core/model/record.ts'
import { composeWords as words } from '#site/compose-words.ts'
import { urls } from '#site/urls.ts'

/** What the form begins with; `edit` is the file of a record that is to be corrected. */
export type Start = { readonly placing: Placing; readonly values: Values; readonly edit: string | null }

/**
 * What the address of the page asks the form to begin with: `?type=position&in=talks&issue=border&party=north`, or
 * `?edit=talks/parties/north.md`.
 */
export function readStart(guide: ComposeGuide): Start {
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
export async function recordAt(
  file: string,
  records: readonly AnyRecord[],
): Promise<{ record: AnyRecord; text: string } | null> {
  const record = records.find((one) => one.file === file)
  if (!record) return null
  const texts = await load<Readonly<Record<string, string>>>(urls.composeTexts(record.comparison))
  const text = Object.hasOwn(texts, file) ? texts[file] : undefined
  return text === undefined ? null : { record, text }
}

/** Where a record that is there stands. */
export function placingOf(record: AnyRecord): Placing {
  const { type, comparison } = record
  return { type, comparison, ...('issue' in record ? { issue: record.issue } : {}) }
}

/** Fetches what the form needs; where that fails, the page says so. */
export async function load<Data>(url: string): Promise<Data> {
  try {
    const response = await fetch(url)
    if (!response.ok) throw new Error(response.statusText)
    return (await response.json()) as Data
  } catch (error) {
    const place = document.querySelector('[data-part="loading"]')!
    place.textContent = words.failed
    // What it stands in is hidden until all is there.
    place.closest('[hidden]')?.removeAttribute('hidden')
    throw error
  }
}
