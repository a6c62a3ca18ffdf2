import { stands } from '../compare/as-of.ts'
import { latestDay } from '../compare/latest-day.ts'
import type { Dataset } from '../model/dataset.ts'
import { partyOrPersonOn } from '../model/party-name.ts'
import type { Position } from '../model/record.ts'
import { languagesOf } from '../model/source-languages.ts'
import { statedAs } from '../model/stated-as.ts'
import { withdrawalOf } from '../model/withdrawal.ts'
import { toCsv } from './csv.ts'
import type { Links } from './links.ts'

/** The columns of `positions.csv`, in order. New ones are added at the end. */
export const COLUMNS = [
  ...['comparison', 'id', 'issue', 'issue_title', 'party', 'party_name', 'said', 'said_from', 'said_to'],
  ...['speaker', 'role', 'authority', 'condition', 'quote', 'quote_lang', 'translation', 'translation_lang'],
  ...['translation_by', 'reported_by', 'stances', 'conditions', 'alternative', 'locator', 'prompt', 'supersedes'],
  ...['withdrawn', 'standing', 'coded_by', 'checked', 'source', 'source_title', 'source_publisher', 'source_kind'],
  ...['source_published', 'source_lang', 'source_url', 'source_archive_url', 'body', 'url'],
  ...['with', 'answer', 'amounts', 'move', 'answers', 'translations', 'full_text', 'retracted', 'retracted_by'],
] as const

/**
 * The positions of a comparison as a table, one a row, in the order of their ids. Lists stand in one cell: stances as
 * `option:stance` and ids joined by "; ", texts one a line. What a record accepts is left to the JSON, which is lossless.
 */
export function positionsCsv(dataset: Dataset, links: Links): string {
  const day = latestDay(dataset)
  const rows = dataset.positions.map((position) => {
    const cells = cellsOf(position, dataset, links, stands(position, dataset, day))
    return COLUMNS.map((column) => cells[column] ?? '')
  })
  return toCsv(COLUMNS, rows)
}

type Cells = Record<(typeof COLUMNS)[number], string | undefined>

function cellsOf(position: Position, dataset: Dataset, links: Links, standing: boolean): Cells {
  const { comparison, id, issue, party, said, said_between: between, speaker, quote, translation } = position
  const source = dataset.sourceById.get(position.source)
  return {
    ...{ comparison, id, issue, party, said, said_from: between?.[0], said_to: between?.[1] },
    issue_title: dataset.issueById.get(issue)?.title,
    party_name: dataset.partyById.has(party) ? partyOrPersonOn(dataset, party, latestDay(dataset)).name : undefined,
    ...{ speaker: speaker?.name, role: speaker?.role, authority: position.authority, condition: statedAs(position) },
    ...{ quote: quote?.text, quote_lang: quote?.lang },
    ...{ translation: translation?.text, translation_lang: translation?.lang, translation_by: translation?.by },
    reported_by: position.reported_by,
    stances: Object.entries(position.stances)
      .map(([option, stance]) => `${option}:${stance}`)
      .join('; '),
    conditions: position.conditions.join('\n'),
    ...{ alternative: position.alternative, locator: position.locator, prompt: position.prompt },
    supersedes: position.supersedes.join('; '),
    ...{ withdrawn: withdrawnText(position), standing: String(standing), coded_by: position.coded_by.join('\n') },
    ...{ checked: position.checked, source: position.source },
    ...{ source_title: source?.title, source_publisher: source?.publisher, source_kind: source?.kind },
    ...{
      source_published: source?.published,
      source_lang: source && languagesOf(source).join('; '),
      source_url: source?.url,
    },
    ...{ source_archive_url: source?.archive_url, body: position.body, url: links.position(position) },
    ...{
      with: position.with.join('; '),
      answer: position.answer,
      amounts: position.amounts.map(amountText).join('; '),
    },
    ...{ move: position.move, answers: position.answers.join('; '), full_text: position.full_text },
    translations: position.translations.map(({ text, lang, by }) => `${text} (${lang}, ${by})`).join('\n'),
    ...{ retracted: position.retracted?.on, retracted_by: position.retracted?.by },
  }
}

/** The date on which it was taken back, or that nobody knows it; and by whom, where that is not by all. */
function withdrawnText(position: Position): string | undefined {
  const withdrawal = withdrawalOf(position)
  if (!withdrawal) return undefined
  const when = withdrawal.kind === 'on' ? withdrawal.on : withdrawal.kind
  return withdrawal.by ? `${when} by ${withdrawal.by.join(', ')}` : when
}

/** A figure in one line: what it is of, its bound, the figure or both ends, and the unit. */
function amountText({ of, as, value, from, to, unit }: Position['amounts'][number]): string {
  return `${of}: ${as} ${value ?? `${from} to ${to}`} ${unit}`
}
