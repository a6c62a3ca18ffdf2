import type { AnyRecord, RecordType } from '#core/model/record.ts'
import type { Placing } from '#compose/record-name.ts'
import { publisherWords } from '#site/language.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'
import type { Choice } from './form-context.ts'

/** The records of a type to choose from, by title; sources by date, newest first; positions only of the issue at hand. */
export function choicesAmong(records: readonly AnyRecord[], type: RecordType, placing?: Placing): Choice[] {
  const found = records
    .filter((record) => record.type === type)
    .filter((record) => record.type !== 'position' || record.issue === placing?.issue)
    .map((record) => ({ id: record.id, title: titleOf(record), language: publisherWords }))
  const isDated = type === 'source' || type === 'position'
  return found.sort((a, b) => (isDated ? b.id.localeCompare(a.id) : a.title.localeCompare(b.title)))
}

function publishedIn({ published, published_between: between }: Extract<AnyRecord, { type: 'source' }>): string {
  return published ?? between?.join(' – ') ?? ''
}

/** A record in a few words. */
export function titleOf(record: AnyRecord): string {
  if (record.type === 'source') return `${publishedIn(record)} ${record.publisher}${marks.colon}${record.title}`
  if (record.type === 'position') return `${record.said ?? record.said_between?.join(' – ')} ${record.condition}`
  if ('title' in record) return record.title
  return 'name' in record ? record.name : record.id
}
