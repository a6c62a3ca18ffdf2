import { choicesAmong, titleOf } from './choices.ts'
import type { ComposeGuide } from './compose-guide.ts'
import type { Places } from './place-markup.ts'
import type { Placing } from '#compose/record-name.ts'
import type { Values } from '#compose/values.ts'
import { oncePerText } from '#core/model/once.ts'
import type { AnyRecord, RecordType } from '#core/model/record.ts'
import { composeWords as words } from '#site/compose-words.ts'
import { urls } from '#site/urls.ts'

/** What the address of the page asks the form to begin with: `?type=position&in=talks&issue=border&party=north`. */
export function readStart(guide: ComposeGuide): { placing: Placing; values: Values } {
  const query = new URLSearchParams(location.search)
  const asked = query.get('type') ?? ''
  const comparison = guide.comparisons.find(({ id }) => id === query.get('in')) ?? guide.comparisons[0]
  const [party, source] = ['party', 'source'].map((key) => query.get(key) ?? undefined)
  return {
    placing: {
      type: (Object.hasOwn(words.types, asked) ? asked : 'position') as RecordType,
      comparison: comparison?.id ?? '',
      issue: query.get('issue') ?? undefined,
      party,
    },
    values: { party, source },
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

/** Fetches what the form needs; where that fails, the page says so. */
export async function load<Data>(url: string): Promise<Data> {
  try {
    const response = await fetch(url)
    if (!response.ok) throw new Error(response.statusText)
    return (await response.json()) as Data
  } catch (error) {
    document.querySelector('[data-part="loading"]')!.textContent = words.failed
    throw error
  }
}
