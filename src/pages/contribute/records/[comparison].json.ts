import type { APIRoute } from 'astro'
import { joined } from '#core/export/entry-lines.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { partPer } from '#core/model/fact.ts'
import type { IssueId } from '#core/model/ids.ts'
import { RECORD_TYPES } from '#core/model/kinds.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { recordsOfKind } from '#core/model/records-of.ts'
import { answerInParts } from '#site/in-parts.ts'
import { takesContributions } from '#site/takes-changes.ts'
import { pathsPerDataset } from '#site/publication.ts'

export const getStaticPaths = () => pathsPerDataset(() => (takesContributions ? [{ params: {}, props: {} }] : []))

/** The records of a comparison, among which the form checks a new one. It never looks into their bodies. */
export const GET: APIRoute<{ dataset: Dataset }> = ({ props }) =>
  answerInParts(inParts(props.dataset), 'application/json')

function* inParts(dataset: Dataset): Generator<string> {
  yield '['
  yield* joined(recordTexts(dataset))
  yield ']'
}

function* recordTexts(dataset: Dataset): Generator<string> {
  for (const type of RECORD_TYPES) {
    if (type !== 'position') yield textOf(recordsOfKind(dataset, type))
    else for (const issue of dataset.positionsByIssue.keys()) yield positionsOn(dataset, issue)
  }
}

const positionsOn = partPer('records', (dataset: Dataset, issue: IssueId) =>
  textOf(dataset.positionsByIssue.get(issue) ?? []),
)

function textOf(records: readonly AnyRecord[]): string {
  return records.map((record) => JSON.stringify({ ...record, body: '' })).join(',')
}
