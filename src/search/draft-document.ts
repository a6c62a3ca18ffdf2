import type { Dataset } from '#core/model/dataset.ts'
import { pagePath } from '#core/model/page-path.ts'
import type { Draft } from '#core/model/record.ts'
import type { SearchDocument } from './search-document.ts'
import { searchedTexts } from './searched-texts.ts'
import * as value from './shared-values.ts'

/** What is searched of a clause: of a text that is cut down to it. It is found by its heading, and leads to its place. */
export function draftDocument(draft: Draft, dataset: Dataset): SearchDocument {
  const [clause] = draft.clauses
  const parties = new Set([...draft.by, ...(clause?.by ?? [])])
  const { title, texts } = searchedTexts(draft)
  return {
    id: `${pagePath(draft)}#${clause?.id ?? ''}`,
    title: clause?.heading ?? title,
    texts: texts.map(({ text }) => text),
    shared: {
      party: value.partyValues(parties, dataset),
      issue: clause?.issue === undefined ? [] : [value.issueValue(clause.issue, dataset)],
      date: [value.keyValue('date', draft.said)],
      source: [{ key: '', words: title }],
      comparison: [value.comparisonValue(dataset)],
      type: [value.keyValue('type', 'draft')],
    },
  }
}
