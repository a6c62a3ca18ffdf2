import type { AnyRecord, Claim, Position } from '../model/record.ts'
import { statedAs } from '../model/stated-as.ts'
import { quotation } from '../statement/quotation-marks.ts'
import { spokenWords } from '../statement/spoken-words.ts'

/** What a reviewer wants to know of a record without opening it, line by line. */
export function summariseRecord(record: AnyRecord): string[] {
  switch (record.type) {
    case 'position':
      return [...position(record), ...quoted(record)]
    case 'claim':
      return [...claim(record), ...quoted(record)]
    case 'comparison':
      return [record.title, record.scope, `parties: ${record.parties.join(', ')}`]
    case 'party':
      return [`${record.name}: ${record.kind}, ${record.role}`]
    case 'issue':
      return [record.title, record.question, ...record.options.map(({ id, text }) => `${id}: ${text}`)]
    case 'source':
      return [record.title, record.url, record.reference, record.archive_url].filter((line) => line !== undefined)
    case 'round':
      return [record.title, ...record.outcomes.map(({ text, status }) => `${status}: ${text}`)]
    case 'draft':
      return [
        `${record.title} (${record.by.join(', ') || 'no party is named'}, ${record.said}, ${record.status})`,
        ...record.clauses.map(({ id, heading, state }) => `${id}: ${heading} (${state})`),
      ]
    case 'gap':
      return [`looked for on ${record.searched}: ${record.where}`]
  }
}

function position(record: Position): string[] {
  const { party, said, said_between: between, authority, stances, source, supersedes } = record
  return [
    `${party}, ${said ?? between?.join(' to ')}, ${authority}: ${statedAs(record)}`,
    ...Object.entries(stances).map(([id, stance]) => `${id}: ${stance}`),
    `source: ${source}`,
    ...(supersedes.length > 0 ? [`takes the place of ${supersedes.join(', ')}`] : []),
  ]
}

function claim({ title, by, about, said, summary, responses }: Claim): string[] {
  const answers = responses.map((response) => `answer of ${response.by}: ${response.kind}`)
  return [title, `${by} about ${about}, ${said}: ${summary}`, ...answers]
}

function quoted(record: Position | Claim): string[] {
  return spokenWords(record).map((words) => {
    const text = quotation(words.text, words.lang)
    return words.kind === 'translation' ? `${text} (translation: ${words.by})` : text
  })
}
