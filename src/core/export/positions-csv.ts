import { stands } from '../compare/as-of.ts'
import { latestDay } from '../compare/latest-day.ts'
import type { Dataset } from '../model/dataset.ts'
import { BODY, factsOf } from '../model/field.ts'
import { namedParty } from '../model/party-name.ts'
import { positionSchema } from '../model/position.ts'
import type { Position } from '../model/record.ts'
import type { z } from '../model/schema.ts'
import { languagesOf } from '../model/source-languages.ts'
import { withdrawalOf } from '../model/withdrawal.ts'
import { amountText } from './amount-text.ts'
import { toCsv } from './csv.ts'
import type { Links } from './links.ts'

/** The columns that follow from more than the fields of the position. */
type Computed = Record<
  | ('comparison' | 'id' | 'issue' | 'issue_title' | 'party_name' | 'standing' | 'source_title' | 'source_publisher')
  | ('source_kind' | 'source_published' | 'source_lang' | 'source_url' | 'source_archive_url' | 'url'),
  string | undefined
>

/** The columns that readers of `positions.csv` know by their place. What fields name beside them stands behind. */
const PLACED = [
  ...['comparison', 'id', 'issue', 'issue_title', 'party', 'party_name', 'said', 'said_from', 'said_to'],
  ...['speaker', 'role', 'authority', 'condition', 'quote', 'quote_lang', 'translation', 'translation_lang'],
  ...['translation_by', 'reported_by', 'stances', 'conditions', 'alternative', 'locator', 'prompt', 'supersedes'],
  ...['withdrawn', 'standing', 'coded_by', 'checked', 'source', 'source_title', 'source_publisher', 'source_kind'],
  ...['source_published', 'source_lang', 'source_url', 'source_archive_url', 'body', 'url'],
  ...[
    'with',
    'answer',
    'amounts',
    'move',
    'answers',
    'translations',
    'full_text',
    'retracted',
    'retracted_by',
    'reply',
  ],
] as const

/** Where a column holds all of a field. */
const WHOLE = ''

/** The columns of `positions.csv`, in order: every one that a field of a position names. */
export const COLUMNS: readonly string[] = [
  ...new Set([...PLACED, ...Object.values(positionSchema.shape).flatMap((schema) => Object.values(columnsOf(schema)))]),
]

/**
 * The positions of a comparison as a table, one a row, in the order of their ids. Lists stand in one cell: stances as
 * `option:stance` and ids joined by "; ", texts one a line. What a record accepts is left to the JSON, which is lossless.
 */
export function positionsCsv(dataset: Dataset, links: Links): string {
  const day = latestDay(dataset)
  const rows = dataset.positions.map((position) => {
    const cells = new Map<string, string | undefined>([
      ...Object.entries(computed(position, dataset, links, stands(position, dataset, day))),
      ...written(position),
    ])
    return COLUMNS.map((column) => cells.get(column) ?? '')
  })
  return toCsv(COLUMNS, rows)
}

function computed(position: Position, dataset: Dataset, links: Links, standing: boolean): Computed {
  const { comparison, id, issue, party } = position
  const source = dataset.sourceById.get(position.source)
  return {
    ...{ comparison, id, issue, url: links.position(position), standing: String(standing) },
    issue_title: dataset.issueById.get(issue)?.title,
    party_name: dataset.partyById.has(party) ? namedParty(dataset, party, latestDay(dataset)).name : undefined,
    ...{ source_title: source?.title, source_publisher: source?.publisher, source_kind: source?.kind },
    ...{
      source_published: source?.published ?? source?.published_between?.join('/'),
      source_lang: source && languagesOf(source).join('; '),
      source_url: source?.url,
    },
    source_archive_url: source?.archive_url,
  }
}

/** The cells that fields name, and the body. */
function written(position: Position): [string, string | undefined][] {
  const fields = Object.entries(positionSchema.shape).flatMap(([key, schema]) => {
    const held: unknown = position[key as keyof typeof positionSchema.shape]
    return Object.entries(columnsOf(schema)).map(([step, column]): [string, string | undefined] => {
      const own = IN_WORDS[column]
      if (own) return [column, own(position)]
      const value = step === WHOLE ? held : (held as Record<string, unknown> | undefined)?.[step]
      return [column, cellOf(value, schema)]
    })
  })
  return [...fields, [BODY.csv, position.body]]
}

/** How groups read in one cell. */
const IN_WORDS: Readonly<Record<string, (position: Position) => string | undefined>> = {
  withdrawn: withdrawnText,
  corrections: ({ corrections }) => corrections.map(({ on, note }) => `${on}: ${note}`).join('\n'),
  amounts: ({ amounts }) => amounts.map(amountText).join('; '),
  translations: ({ translations }) => translations.map(({ text, lang, by }) => `${text} (${lang}, ${by})`).join('\n'),
  reply: ({ reply }) => reply && `${reply.by}, ${reply.said}: ${reply.words}`,
}

/** The columns of a field by what of it they hold: all of it, an item of a span, or one of its own fields. */
function columnsOf(schema: z.core.$ZodType): Readonly<Record<string, string>> {
  const csv = factsOf(schema)?.csv ?? {}
  return typeof csv === 'string' ? { [WHOLE]: csv } : Object.fromEntries(Object.entries(csv))
}

function cellOf(value: unknown, schema: z.core.$ZodType): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.map(String).join(factsOf(schema)?.voice === 'none' ? '; ' : '\n')
  if (typeof value !== 'object') return String(value)
  return Object.entries(value)
    .map(([key, inner]) => `${key}:${String(inner)}`)
    .join('; ')
}

/** The date on which it was taken back, or that nobody knows it; and by whom, where that is not by all. */
function withdrawnText(position: Position): string | undefined {
  const withdrawal = withdrawalOf(position)
  if (!withdrawal) return undefined
  const when = withdrawal.kind === 'on' ? withdrawal.on : withdrawal.kind
  return withdrawal.by ? `${when} by ${withdrawal.by.join(', ')}` : when
}
