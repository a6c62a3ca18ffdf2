import type { Response } from '#core/model/claim.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Claim } from '#core/model/record.ts'
import type { SearchDocument } from './search-document.ts'
import * as value from './shared-values.ts'

/** What is searched of a claim: the responses and findings too, as the claim is never shown without them. */
export function claimDocument(claim: Claim, dataset: Dataset): SearchDocument {
  const { summary, quote, translation, responses, independent, body } = claim
  const parties = new Set([claim.by, claim.about, ...responses.map(({ by }) => by)])
  const findings = independent.map((finding) => `${finding.body}: ${finding.finding}`)
  const texts = [summary, quote?.text, translation?.text, ...responses.flatMap(textsOfResponse), ...findings, body]
  return {
    id: `${claim.comparison}/claims/${claim.id}`,
    title: claim.title,
    texts: texts.filter((text): text is string => Boolean(text)),
    shared: {
      party: [...parties].map((id) => value.partyValue(id, dataset)),
      speaker: [value.speakerValue(claim.speaker, dataset)],
      date: [value.keyValue('date', claim.said)],
      source: [value.sourceValue(claim.source, dataset)],
      answer: [...new Set(responses.map(({ kind }) => kind))].map((kind) => value.keyValue('answer', kind)),
      comparison: [value.comparisonValue(dataset)],
      type: [value.keyValue('type', 'claim')],
    },
  }
}

function textsOfResponse(response: Response): (string | undefined)[] {
  if (response.kind === 'none-found') return [response.summary]
  return [response.summary, response.quote?.text, response.translation?.text]
}
