import type { APIRoute } from 'astro'
import type { Dataset } from '#core/model/dataset.ts'
import { partPer } from '#core/model/fact.ts'
import type { IssueId } from '#core/model/ids.ts'
import { RECORD_TYPES } from '#core/model/kinds.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { recordsOfKind } from '#core/model/records-of.ts'
import { takesContributions } from '#site/takes-changes.ts'
import { pathsPerDataset } from '#site/publication.ts'

export const getStaticPaths = () => pathsPerDataset(() => (takesContributions ? [{ params: {}, props: {} }] : []))

/** The records of a comparison, among which the form checks a new one. It never looks into their bodies. */
export const GET: APIRoute<{ dataset: Dataset }> = ({ props: { dataset } }) => {
  const texts = RECORD_TYPES.flatMap((type) =>
    type === 'position'
      ? [...dataset.positionsByIssue.keys()].map((issue) => positionsOn(dataset, issue))
      : textOf(recordsOfKind(dataset, type)),
  )
  const body = `[${texts.filter((text) => text !== '').join(',')}]`
  return new Response(body, { headers: { 'Content-Type': 'application/json' } })
}

const positionsOn = partPer('records', (dataset: Dataset, issue: IssueId) =>
  textOf(dataset.positionsByIssue.get(issue) ?? []),
)

function textOf(records: readonly AnyRecord[]): string {
  return records.map((record) => JSON.stringify({ ...record, body: '' })).join(',')
}
