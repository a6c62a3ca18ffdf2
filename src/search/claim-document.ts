import type { Dataset } from '#core/model/dataset.ts'
import { pagePath } from '#core/model/page-path.ts'
import type { Claim } from '#core/model/record.ts'
import type { SearchDocument } from './search-document.ts'
import { searchedTexts } from './searched-texts.ts'
import * as value from './shared-values.ts'

/** What is searched of a claim: the responses and findings too, as the claim is never shown without them. */
export function claimDocument(claim: Claim, dataset: Dataset): SearchDocument {
  const parties = new Set([claim.by, claim.about, ...claim.responses.map(({ by }) => by)])
  const { title, texts } = searchedTexts(claim)
  return {
    id: pagePath(claim),
    title,
    texts: texts.map(({ text }) => text),
    shared: {
      party: value.partyValues(parties, dataset),
      speaker: [value.speakerValue(claim.speaker)],
      role: value.roleValues(claim.speaker, dataset),
      date: [value.keyValue('date', claim.said)],
      source: [value.sourceValue(claim.source, dataset)],
      answer: [...new Set(claim.responses.map(({ kind }) => kind))].map((kind) => value.keyValue('answer', kind)),
      comparison: [value.comparisonValue(dataset)],
      type: [value.keyValue('type', 'claim')],
      standing: value.correctedValues(claim),
    },
  }
}
