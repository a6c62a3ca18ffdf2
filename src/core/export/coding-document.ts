import { agreementsOf, readCells } from '../coding/agreement.ts'
import { codingState } from '../coding/coders.ts'
import { CODES } from '../model/coding.ts'
import type { Catalogue } from '../model/dataset.ts'
import { API_VERSION, GENERATED_FROM_SCHEMA, type GeneratedFrom } from './api-document.ts'
import type { Links } from './links.ts'
import type { JsonObject } from './written-fields.ts'

/**
 * What coders read apart from each other, as `/api/v1/coding.json` has it: every cell with each reading and what is
 * published, so that anybody can compute another measure of agreement, and the figures that the pages show.
 */
export function codingDocument({ datasets }: Catalogue, from: GeneratedFrom): string {
  const agreement = datasets.flatMap((dataset) =>
    agreementsOf(dataset).map(({ withStance, agreedWithStance, ...figures }): JsonObject => ({
      ...{ comparison: dataset.comparison.id, ...figures },
      ...{ with_stance: withStance, agreed_with_stance: agreedWithStance },
      has_person: codingState(dataset).hasPerson,
    })),
  )
  const cells = datasets.flatMap((dataset) =>
    readCells(dataset).map(({ position, option, published, readings }): JsonObject => ({
      ...{ comparison: dataset.comparison.id, position, option, published },
      readings: readings.map(({ coder, code }) => ({ coder, code })),
    })),
  )
  const head = `{"version":${API_VERSION},"generated_from":${JSON.stringify(from)},"agreement":[`
  return `${head}${lines(agreement)}\n],"cells":[${lines(cells)}\n]}\n`
}

/** Each entry on a line of its own: a change of one reading is a change of one line. */
function lines(entries: readonly JsonObject[]): string {
  return entries.map((entry) => `\n${JSON.stringify(entry)}`).join(',')
}

/** The JSON Schema (draft 2020-12) of `coding.json`. Fields that it does not name are allowed. */
export function codingSchemaOf(links: Links): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: links.data('coding.schema.json'),
    title: `/api/v${API_VERSION}/coding.json`,
    ...group({
      version: { const: API_VERSION },
      generated_from: GENERATED_FROM_SCHEMA,
      agreement: list(
        group({
          ...{ comparison: TEXT, coders: { ...list(TEXT), minItems: 2, maxItems: 2 } },
          ...{ positions: COUNT, cells: COUNT, agreed: COUNT, with_stance: COUNT, agreed_with_stance: COUNT },
          ...{ kappa: { type: ['number', 'null'], maximum: 1 }, has_person: { type: 'boolean' } },
        }),
      ),
      cells: list(
        group({
          ...{ comparison: TEXT, position: TEXT, option: TEXT, published: CODE },
          readings: { ...list(group({ coder: TEXT, code: CODE })), minItems: 1 },
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

const TEXT = { type: 'string' }
const COUNT = { type: 'integer', minimum: 0 }
const CODE = { enum: CODES }
