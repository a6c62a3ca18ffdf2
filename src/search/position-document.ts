import type { Dataset } from '#core/model/dataset.ts'
import { pagePath } from '#core/model/page-path.ts'
import type { Position } from '#core/model/record.ts'
import { partiesOf } from '#core/model/said-on.ts'
import { mainLanguageOf } from '#core/model/source-languages.ts'
import { citedIn } from '#core/statement/statement.ts'
import { spokenWords } from '#core/statement/spoken-words.ts'
import type { SearchDocument } from './search-document.ts'
import { searchedTexts } from './searched-texts.ts'
import * as value from './shared-values.ts'

/** What is searched of a position. */
export function positionDocument(position: Position, dataset: Dataset): SearchDocument {
  const words = spokenWords(position)
  const source = dataset.sourceById.get(position.source)
  const said = position.said ?? position.said_between?.[1]
  const language = words[0]?.lang ?? (source && mainLanguageOf(source))
  const { locator } = citedIn(dataset, position.source, position.locator)
  const { title, texts } = searchedTexts(position)
  return {
    id: pagePath(position),
    title,
    texts: texts.map(({ text }) => text),
    shared: {
      party: value.partyValues(partiesOf(position), dataset),
      issue: [value.issueValue(position.issue, dataset)],
      speaker: position.speaker ? [value.speakerValue(position.speaker)] : [],
      role: position.speaker ? value.roleValues(position.speaker, dataset) : [],
      date: said ? [value.keyValue('date', said)] : [],
      source: [value.sourceValue(position.source, dataset)],
      locator: locator ? [{ key: '', words: locator }] : [],
      option: value.optionValues(position, dataset),
      stance: [...new Set(Object.values(position.stances))].map((stance) => value.keyValue('stance', stance)),
      comparison: [value.comparisonValue(dataset)],
      type: [value.keyValue('type', 'position')],
      authority: [value.keyValue('authority', position.authority)],
      language: language ? [value.keyValue('language', language)] : [],
      standing: [value.keyValue('standing', standingOf(position, dataset)), ...value.correctedValues(position)],
    },
  }
}

/** Words that were never so, or were denied, do not stand for another reason than those that were replaced. */
function standingOf({ id, withdrawn, retracted }: Position, { successorsById }: Dataset): string {
  if (retracted !== undefined) return 'retracted'
  return withdrawn !== undefined || successorsById.has(id) ? 'superseded' : 'standing'
}
