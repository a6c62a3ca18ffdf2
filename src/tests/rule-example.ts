import { parse } from 'yaml'
import { codingSchema, type Coding } from '../core/model/coding.ts'
import { RECORD_SCHEMA } from '../core/model/record-schema.ts'
import type { Finding, Rule } from '../core/check/rule.ts'
import { buildDatasets, type Dataset } from '../core/model/dataset.ts'
import type { Locate } from '../core/model/field-path.ts'
import { FOLDER, type RecordType } from '../core/model/kinds.ts'
import type { AnyRecord } from '../core/model/record.ts'

/** What a record of an example has where the example gives no value of its own. */
const DEFAULTS: Record<RecordType, string> = {
  comparison: `{title: Talks, question: What is asked for?, scope: All, status: open, started: 2024, covers_until: 2025-12-31,
    parties: [north, south, east], party_order: By name, issues: [border, water], issue_selection: All, inclusion: All,
    languages: [en]}`,
  party: '{name: A party, kind: state, role: principal}',
  issue:
    '{title: An issue, question: What of it?, options: [{id: fence, text: A fence}, {id: patrol, text: A patrol}]}',
  source: `{title: A text, publisher: A newspaper, kind: document, published: 2025-12-30, url: 'https://example.org/', lang: en}`,
  position: `{speaker: A speaker, authority: document, condition: It asks for something., source: treaty-draft,
    reported_by: self}`,
  claim: `{title: That it is so, by: north, about: south, said: 2025-01-01, speaker: A speaker, source: treaty-draft,
    summary: North says so., responses: [{by: south, kind: denial, summary: South denies it., source: treaty-draft}]}`,
  round: '{title: Talks in spring, start: 2025-03-01, format: direct, sources: [treaty-draft]}',
  draft: `{title: A draft, said: 2025-01-01, source: treaty-draft, status: proposed, rights: Free to print.,
    clauses: [{id: border, heading: The border, summary: It says something., state: proposed, seen: whole}]}`,
  gap: '{searched: 2025-12-01, where: Everywhere, by: AB}',
}

const FRAME = ['comparison', 'parties/north', 'parties/south', 'parties/east', 'issues/border', 'issues/water']
const FRAME_FILES = [...FRAME, 'sources/treaty-draft', 'rounds/spring'].map((path) => `# ${path}.md`).join('\n')

/** In problems of an example: the field stands where the line and column would. */
export function atField({ file }: AnyRecord): Locate {
  return (path, atKey) => ({ file: `${file} ${atKey ? 'key ' : ''}${path.join('.')}`, line: 1, column: 1 })
}

/**
 * The records of an example, each under its path as a comment, on top of a small comparison in which all is well:
 * parties `north`, `south` and `east`, issues `border` and `water` with options `fence` and `patrol`, a source
 * `treaty-draft` and a round `spring`. What coders wrote may be among it. Read with the real schemas, so that an example can not break them unseen.
 */
export function exampleDataset(example: string): Dataset {
  const files = new Map<string, string>()
  for (const part of `${FRAME_FILES}\n${example}`.split(/^# (?=\S+\.(?:md|yaml)$)/m).slice(1)) {
    const [path = '', ...lines] = part.split('\n')
    files.set(path.trim(), lines.join('\n'))
  }
  const [codings, records] = [true, false].map((isCoding) =>
    [...files].filter(([path]) => path.startsWith('coding/') === isCoding),
  ) as [[string, string][], [string, string][]]
  return buildDatasets(
    records.map(([path, yaml]) => exampleRecord(path, yaml)),
    { codings: codings.map(([path, yaml]) => exampleCoding(path, yaml)) },
  )[0]!
}

/** What a rule says about an example: the ids of the records and the messages. */
export function findings(rule: Rule, example: string): string[] {
  return rule.check(exampleDataset(example), 'en').map(({ record, message }) => `${record.id}: ${message}`)
}

/** The fields that a rule points at in an example, as `record: path`. */
export function places(rule: Rule, example: string): string[] {
  return rule.check(exampleDataset(example), 'en').map(({ record, path }: Finding) => `${record.id}: ${path.join('.')}`)
}

function exampleCoding(path: string, yaml: string): Coding {
  const [, coder = '', issue = ''] = path.replace(/\.yaml$/, '').split('/')
  const { positions } = codingSchema.parse(parse(yaml, { schema: 'core' }))
  const cells = Object.entries(positions).flatMap(([name, options]) =>
    Object.entries(options).map(([option, code]) => ({ position: `${issue}/${name}`, option, code, line: 1 })),
  )
  return { comparison: 'talks', coder, issue, file: `talks/${path}`, note: null, cells }
}

function exampleRecord(path: string, yaml: string): AnyRecord {
  const [folder = '', ...steps] = path.replace(/\.md$/, '').split('/')
  const type = (Object.entries(FOLDER).find(([, name]) => name === folder)?.[0] ?? 'comparison') as RecordType
  const [fields = '', body = ''] = yaml.split(/^---$/m)
  const own = (parse(fields, { schema: 'core' }) ?? {}) as Record<string, unknown>
  const named = type === 'position' ? fromFileName(steps.at(-1) ?? '', own) : {}
  const all = { ...(parse(DEFAULTS[type]) as object), ...named, ...own }
  // Nothing in the place of a value takes away what a record has by default.
  const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null))
  const parsed = RECORD_SCHEMA[type].parse(given)
  const at = { id: steps.join('/') || 'talks', comparison: 'talks', file: `talks/${path}`, body: body.trim() }
  return { ...parsed, ...at, type, ...(type === 'position' ? { issue: steps[0] } : {}) } as AnyRecord
}

function fromFileName(name: string, own: Record<string, unknown>): Record<string, unknown> {
  const [, said, party] = /^(\d{4}(?:-\d{2}){0,2})-([a-z]+)/.exec(name) ?? []
  return own['said_between'] ? { party } : { said, party }
}
