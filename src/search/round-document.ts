import type { Dataset } from '#core/model/dataset.ts'
import type { Round } from '#core/model/record.ts'
import type { SearchDocument } from './search-document.ts'
import * as value from './shared-values.ts'

/** What is searched of a round: where and between whom it was, and what came of it. */
export function roundDocument(round: Round, dataset: Dataset): SearchDocument {
  const { place, host, participants, outcomes, body } = round
  const heads = participants.map(({ head }) => head)
  const texts = [place, host, ...heads, ...outcomes.flatMap(({ text, quantity }) => [text, quantity]), body]
  const parties = new Set(participants.map(({ party }) => party))
  const issues = new Set(outcomes.flatMap(({ issue }) => issue ?? []))
  return {
    id: `${round.comparison}/rounds/${round.id}`,
    title: round.title,
    texts: texts.filter((text): text is string => Boolean(text)),
    shared: {
      party: [...parties].map((id) => value.partyValue(id, dataset)),
      issue: [...issues].map((id) => value.issueValue(id, dataset)),
      date: [value.keyValue('date', round.start)],
      outcome: [...new Set(outcomes.map(({ status }) => status))].map((status) => value.keyValue('outcome', status)),
      comparison: [value.comparisonValue(dataset)],
      type: [value.keyValue('type', 'round')],
    },
  }
}
