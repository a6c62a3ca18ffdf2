import type { IssueRelation } from '../compare/issue-relation.ts'
import { latestDay } from '../compare/latest-day.ts'
import type { Meeting, Relation } from '../compare/relation.ts'
import type { Clash } from '../compare/relation-among.ts'
import { relationOfIssue } from '../compare/relation-of-issue.ts'
import { MEETINGS, RELATIONS } from '../compare/relation-kind.ts'
import type { Catalogue, Dataset } from '../model/dataset.ts'
import { partPer } from '../model/fact.ts'
import type { IssueId } from '../model/ids.ts'
import { STANCES } from '../model/stance.ts'
import { API_VERSION, GENERATED_FROM_SCHEMA, type GeneratedFrom } from './api-document.ts'
import { entryLines, joined } from './entry-lines.ts'
import type { Links } from './links.ts'
import type { JsonObject } from './written-fields.ts'

/**
 * How the negotiation's own sides stand to each other, as `/api/v1/relations.json` has it: each two of them on each issue
 * with everything that their stances come to, and the relation among all of them. As of the day on which the pages of a
 * comparison stand.
 */
export function relationsDocument(catalogue: Catalogue, from: GeneratedFrom): string {
  return [...relationsInParts(catalogue, from)].join('')
}

/** The same in parts, one after the other. */
export function* relationsInParts({ datasets }: Catalogue, from: GeneratedFrom): Generator<string> {
  const linesOf = function* (entries: EntriesOnIssue) {
    for (const dataset of datasets) for (const { id } of dataset.issues) yield linesOnIssue(dataset, id, entries)
  }
  yield `{"version":${API_VERSION},"generated_from":${JSON.stringify(from)},"relations":[`
  yield* joined(linesOf('pairs'))
  yield '\n],"headlines":['
  yield* joined(linesOf('headlines'))
  yield '\n]}\n'
}

type EntriesOnIssue = keyof typeof ENTRIES

const ENTRIES = {
  pairs: ({ headline }: IssueRelation, dataset: Dataset) => headline.pairs.map((pair) => pairEntry(pair, dataset)),
  headlines: (row: IssueRelation, dataset: Dataset) => [headlineEntry(row, dataset)],
}

/** Each entry on a line of its own: a change of one relation is a change of one line. */
const linesOnIssue = partPer('relations', (dataset: Dataset, issue: IssueId, entries: EntriesOnIssue) => {
  const relation = relationOfIssue(dataset, issue, latestDay(dataset))
  return relation ? entryLines(ENTRIES[entries](relation, dataset)) : ''
})

function pairEntry({ issue, day, parties, kind, meetings, ...more }: Relation, dataset: Dataset): JsonObject {
  return {
    ...{ comparison: dataset.comparison.id, issue, as_of: day, parties, relation: kind },
    meetings: meetings.map(meetingEntry),
    rests_on_package: more.restsOnPackage,
    predates_later_round: more.predates,
  }
}

/** What stands on both sides, in the order of the parties: on one option, or on two that exclude each other. */
function meetingEntry({ kind, sides }: Meeting): JsonObject {
  return {
    relation: kind,
    options: sides.map(({ option }) => option),
    stances: sides.map(({ stance }) => stance),
    positions: sides.map(({ restsOn }) => restsOn.map(({ id }) => id)),
  }
}

function headlineEntry({ issue, headline }: IssueRelation, { comparison }: Dataset): JsonObject {
  return {
    ...{ comparison: comparison.id, issue: issue.id, as_of: headline.day, parties: headline.parties },
    relation: headline.kind,
    sides: headline.clashes.map(clashEntry),
    with_view: headline.withView,
    rests_on_package: headline.restsOnPackage,
    predates_later_round: headline.predates,
  }
}

function clashEntry({ options, sides }: Clash): JsonObject {
  return {
    options,
    parties: sides.map((camps) => camps.map(({ option, stance, parties }) => ({ option, stance, parties }))),
  }
}

/** The JSON Schema (draft 2020-12) of `relations.json`. Fields that it does not name are allowed. */
export function relationsSchema(links: Links): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: links.data('relations.schema.json'),
    title: `/api/v${API_VERSION}/relations.json`,
    ...group({
      version: { const: API_VERSION },
      generated_from: GENERATED_FROM_SCHEMA,
      relations: list(
        group({
          ...PLACE,
          parties: both(TEXT),
          meetings: list(
            group({
              relation: { enum: MEETINGS },
              options: both(TEXT),
              stances: both({ enum: STANCES }),
              positions: both(list(TEXT)),
            }),
          ),
          ...FLAGS,
        }),
      ),
      headlines: list(
        group({
          ...PLACE,
          parties: list(TEXT),
          sides: list(
            group({
              options: both(TEXT),
              parties: both(list(group({ option: TEXT, stance: { enum: STANCES }, parties: list(TEXT) }))),
            }),
          ),
          with_view: list(TEXT),
          ...FLAGS,
        }),
      ),
    }),
  }
}

function group(properties: Record<string, object>): object {
  return { type: 'object', required: Object.keys(properties), properties }
}

function list(items: object): object {
  return { type: 'array', items }
}

function both(items: object): object {
  return { type: 'array', items, minItems: 2, maxItems: 2 }
}

const TEXT = { type: 'string' }
const PLACE = {
  ...{ comparison: TEXT, issue: TEXT, as_of: { type: 'string', format: 'date' } },
  relation: { enum: RELATIONS },
}
const FLAGS = { rests_on_package: { type: 'boolean' }, predates_later_round: { type: 'boolean' } }
