import type { Catalogue } from '../model/dataset.ts'
import { API_VERSION } from './api-document.ts'
import { LISTS } from './entries.ts'
import type { Links } from './links.ts'

/**
 * The OpenAPI 3.1 description of the open data: plain files that are fetched by GET. It refers to the JSON Schemas beside
 * it and repeats nothing of them.
 */
export function openApi({ site, datasets }: Catalogue, links: Links): object {
  const lists = LISTS.map((list) => [
    `api/v${API_VERSION}/${list}.json`,
    operation(list, `All ${list} of all comparisons`, 'application/json', { $ref: links.data(`${list}.schema.json`) }),
  ])
  lists.push([
    `api/v${API_VERSION}/relations.json`,
    operation('relations', 'How the parties stand to each other on each issue', 'application/json', {
      $ref: links.data('relations.schema.json'),
    }),
  ])
  lists.push([
    `api/v${API_VERSION}/coding.json`,
    operation('coding', 'What coders read in the positions, and how far they agree', 'application/json', {
      $ref: links.data('coding.schema.json'),
    }),
  ])
  lists.push([
    `api/v${API_VERSION}/evidence.json`,
    operation('evidence', 'Which words were seen in which source, and when', 'application/json', {
      $ref: links.data('evidence.schema.json'),
    }),
  ])
  const text = { type: 'string' }
  const files = [
    [
      '{comparison}/citations.bib',
      operation('bibtex', 'The positions of one comparison for BibTeX', 'text/plain', text),
    ],
    [
      '{comparison}/citations.ris',
      operation('ris', 'The positions of one comparison in the RIS format', 'text/plain', text),
    ],
    ['{comparison}/positions.csv', operation('csv', 'The positions of one comparison as a table', 'text/csv', text)],
    ['{comparison}/clauses.csv', operation('clauses', 'The clauses of all texts of a comparison', 'text/csv', text)],
    ['{comparison}/feed.xml', operation('feed', 'What was added to a comparison', 'application/atom+xml', text)],
    ['{comparison}/rounds.ics', operation('calendar', 'The rounds of a comparison', 'text/calendar', text)],
  ].map(([path, get]) => [
    path,
    { parameters: [comparisonParameter(datasets.map(({ comparison }) => comparison.id))], ...(get as object) },
  ])
  return {
    openapi: '3.1.0',
    info: {
      title: `${site.title}: open data`,
      summary: site.tagline,
      version: `${API_VERSION}.0.0`,
      license: { name: site.licence.name, url: site.licence.url },
    },
    servers: [{ url: links.home().replace(/\/$/, '') }],
    paths: Object.fromEntries([...lists, ...files].map(([path, item]) => [`/${String(path)}`, item])),
  }
}

function operation(operationId: string, summary: string, type: string, schema: object): object {
  return {
    get: { operationId, summary, responses: { 200: { description: summary, content: { [type]: { schema } } } } },
  }
}

function comparisonParameter(comparisons: readonly string[]): object {
  const schema = { type: 'string', ...(comparisons.length > 0 ? { enum: comparisons } : {}) }
  return { name: 'comparison', in: 'path', required: true, schema }
}
