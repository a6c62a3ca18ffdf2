import type { Dataset } from '#core/model/dataset.ts'
import type { Position } from '#core/model/record.ts'
import type { SearchDocument } from './search-document.ts'
import * as value from './shared-values.ts'

/** What is searched of a position. */
export function positionDocument(position: Position, dataset: Dataset): SearchDocument {
  const { quote, translation, conditions, prompt, body } = position
  const said = position.said ?? position.said_between?.[1]
  const language = quote?.lang ?? translation?.lang ?? dataset.sourceById.get(position.source)?.lang
  const replaced = position.withdrawn !== undefined || dataset.successorsById.has(position.id)
  return {
    id: `${position.comparison}/positions/${position.id}`,
    title: position.condition,
    texts: [quote?.text, translation?.text, ...conditions, prompt, body].filter((text): text is string =>
      Boolean(text),
    ),
    shared: {
      party: [value.partyValue(position.party, dataset)],
      issue: [value.issueValue(position.issue, dataset)],
      speaker: [value.speakerValue(position.speaker, dataset)],
      date: said ? [value.keyValue('date', said)] : [],
      source: [value.sourceValue(position.source, dataset)],
      locator: position.locator ? [{ key: '', words: position.locator }] : [],
      option: value.optionValues(position, dataset),
      stance: [...new Set(Object.values(position.stances))].map((stance) => value.keyValue('stance', stance)),
      comparison: [value.comparisonValue(dataset)],
      type: [value.keyValue('type', 'position')],
      authority: [value.keyValue('authority', position.authority)],
      language: language ? [value.keyValue('language', language)] : [],
      standing: [value.keyValue('standing', replaced ? 'superseded' : 'standing')],
    },
  }
}
