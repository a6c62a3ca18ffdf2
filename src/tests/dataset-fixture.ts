import { buildDatasets, type Dataset } from '../core/model/dataset.ts'
import { isPartialDate } from '../core/model/date.ts'
import type {
  AnyRecord,
  Claim,
  Comparison,
  Draft,
  Gap,
  Issue,
  Party,
  Position,
  Round,
  Source,
} from '../core/model/record.ts'
import type { Site } from '../core/model/site.ts'

/** Records for tests: each builder takes an id and what matters to the test, and makes up the rest. */

type Fields<T> = Partial<Omit<T, 'type' | 'id' | 'comparison' | 'file'>>

const CASE = 'talks'

/** The settings of a site that says nothing but what it must. */
export const SITE: Site = {
  ...{
    title: 'Parley',
    tagline: 'Who said what.',
    url: 'https://example.org',
    base: '/',
    language: 'en',
    languages: ['en'],
  },
  ...{ schema: 2, editors: [], accept: [], repositoryFrom: 'nobody' },
  ...{ branch: 'main', licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } },
}

/** One dataset of the given records, with a comparison that lists the parties and issues among them unless given. */
export function datasetOf(records: readonly AnyRecord[]): Dataset {
  const parties = records.filter((record) => record.type === 'party').map((record) => record.id)
  const issues = records.filter((record) => record.type === 'issue').map((record) => record.id)
  const hasComparison = records.some((record) => record.type === 'comparison')
  return buildDatasets(hasComparison ? records : [comparison({ parties, issues }), ...records])[0]!
}

export function comparison(fields: Fields<Comparison> = {}): Comparison {
  return {
    ...{ type: 'comparison', id: CASE, comparison: CASE, file: `${CASE}/comparison.md`, body: '', accept: [] },
    ...{ title: 'Talks', question: 'What is asked for?', scope: 'Public words.', status: 'open', started: '2024' },
    ...{ covers_until: '2025-12-31', parties: [], party_order: 'By name.', issues: [], issue_selection: 'All.' },
    ...{ inclusion: 'All.', languages: ['en'], loaded_terms: [], synonyms: [], scale: [] },
    ...UPKEEP,
    ...fields,
  }
}

export function party(id: string, fields: Fields<Party> = {}): Party {
  return {
    ...identity('party', 'parties', id),
    ...{ name: id, aliases: [], kind: 'state', role: 'principal', member_of: [], successor_of: [], names: [] },
    ...fields,
  }
}

/** An issue with options of the given ids. */
export function issue(id: string, options: readonly string[] = [], fields: Fields<Issue> = {}): Issue {
  return {
    ...identity('issue', 'issues', id),
    ...{ title: id, question: `What of ${id}?`, keywords: [], measure: [], state: 'open', related: [], links: [] },
    options: options.map((option) => ({ id: option, text: option, excludes: [] })),
    ...fields,
  }
}

export function source(id: string, fields: Fields<Source> = {}): Source {
  return {
    ...identity('source', 'sources', id),
    ...{ title: id, publisher: 'A newspaper', kind: 'report', published: '2025-01-01', lang: 'en' },
    ...{ url: `https://example.org/${id}`, by: [], package: false },
    ...fields,
  }
}

/** A position by its id, `<issue>/<said>-<party>`, from which issue, date and party follow. */
export function position(id: string, fields: Fields<Position> = {}): Position {
  const [issueId = '', fileName = ''] = id.split('/')
  const [, said = '', partyId = ''] = /^(\d{4}(?:-\d{2}){0,2})-(.+)$/.exec(fileName) ?? []
  return {
    ...identity('position', 'positions', id),
    ...{
      issue: issueId,
      said: isPartialDate(said) ? said : undefined,
      party: partyId,
      speaker: { name: 'A speaker' },
      authority: 'principal',
    },
    ...{ condition: 'It asks for something.', quote: { text: 'We ask for it', lang: 'en' }, source: 'news' },
    ...{ reported_by: 'self', stances: {}, conditions: [], supersedes: [], coded_by: [] },
    ...{ with: [], translations: [], amounts: [], answers: [] },
    ...fields,
  }
}

export function claim(id: string, fields: Fields<Claim> = {}): Claim {
  return {
    ...identity('claim', 'claims', id),
    ...{ title: 'That something happened', by: 'north', about: 'south', said: '2025-01-01' },
    ...{ speaker: { name: 'A speaker' }, source: 'news', summary: 'North says that it happened.', independent: [] },
    responses: [{ by: 'south', kind: 'denial', summary: 'South says that it did not.', source: 'news' }],
    ...fields,
  }
}

export function round(id: string, fields: Fields<Round> = {}): Round {
  return {
    ...identity('round', 'rounds', id),
    ...{ title: id, start: '2025-01-01', format: 'direct', participants: [], sources: [], outcomes: [] },
    ...fields,
  }
}

/** A text on the table, without clauses unless given. */
export function draft(id: string, fields: Fields<Draft> = {}): Draft {
  return {
    ...identity('draft', 'drafts', id),
    ...{ title: id, by: [], said: '2025-01-01', source: 'news', answers: [], status: 'proposed', clauses: [] },
    ...{ pages: [], rights: 'Public.', not_seen: [] },
    ...fields,
  }
}

export function clause(id: string, fields: Partial<Draft['clauses'][number]> = {}): Draft['clauses'][number] {
  return {
    ...{ id, heading: id, state: 'proposed', amounts: [], by: [], split_into: [], merged_from: [] },
    ...fields,
  }
}

export function gap(id: string, fields: Fields<Gap> = {}): Gap {
  return { ...identity('gap', 'gaps', id), searched: '2025-12-01', where: 'Everywhere', by: 'AB', ...fields }
}

function identity<Type extends string>(type: Type, folder: string, id: string) {
  return { type, id, comparison: CASE, file: `${CASE}/${folder}/${id}.md`, body: '', accept: [], ...UPKEEP }
}

const UPKEEP = { former_ids: [], corrections: [] }
