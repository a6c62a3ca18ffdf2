import type { Dataset } from '#core/model/dataset.ts'
import { pagePath } from '#core/model/page-path.ts'
import type { Round } from '#core/model/record.ts'
import type { SearchDocument } from './search-document.ts'
import { searchedTexts } from './searched-texts.ts'
import * as value from './shared-values.ts'

/** What is searched of a round: where and between whom it was, and what came of it. */
export function roundDocument(round: Round, dataset: Dataset): SearchDocument {
  const { participants, outcomes } = round
  const parties = new Set(participants.map(({ party }) => party))
  const issues = new Set(outcomes.flatMap(({ issue }) => issue ?? []))
  const { title, texts } = searchedTexts(round)
  return {
    id: pagePath(round),
    title,
    texts: texts.map(({ text }) => text),
    shared: {
      party: value.partyValues(parties, dataset),
      issue: [...issues].map((id) => value.issueValue(id, dataset)),
      date: [value.keyValue('date', round.start)],
      outcome: [...new Set(outcomes.map(({ status }) => status))].map((status) => value.keyValue('outcome', status)),
      comparison: [value.comparisonValue(dataset)],
      type: [value.keyValue('type', 'round')],
      standing: value.correctedValues(round),
    },
  }
}
