import type { Dataset } from '#core/model/dataset.ts'
import type { Claim, Draft, Position, Round } from '#core/model/record.ts'
import { accessTo } from '#core/model/source-access.ts'
import { quotation } from '#core/statement/quotation-marks.ts'
import { citedIn } from '#core/statement/statement.ts'
import { speakerLine } from '#components/words/speaker-line.ts'
import { cellWords } from '#site/cell-words.ts'
import { formatDate } from '#site/dates.ts'
import { publisherLanguage } from '#site/language.ts'
import { nameOf } from '#site/party-names.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'

/** Who said it and where it stands: a hit may have been found by the name of a speaker or of a source. */
export function shownAttribution(record: Position | Claim | Round | Draft, dataset: Dataset): string | undefined {
  if (record.type === 'round') return undefined
  if (record.type === 'draft') return record.title
  const speaker = record.speaker ? speakerLine(record.speaker) : undefined
  const { source } = citedIn(dataset, record.source)
  const note = source && accessTo(source).note
  const where =
    source && `${source.title}${marks.comma}${source.publisher}${note ? ` (${cellWords.source.access[note]})` : ''}`
  const reply = record.type === 'position' ? record.reply : undefined
  const answer =
    reply &&
    `${nameOf(dataset, reply.by)} ${cellWords.position.answered} ${quotation(reply.words, publisherLanguage)} (${formatDate(reply.said)})`
  return [speaker, where, answer].filter((one) => one !== undefined).join(' · ') || undefined
}
