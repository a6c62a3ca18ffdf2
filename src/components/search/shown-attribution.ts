import type { Dataset } from '#core/model/dataset.ts'
import type { Claim, Draft, Position, Round } from '#core/model/record.ts'
import { citedIn, speakerLine } from '#core/statement/statement.ts'

/** Who said it and where it stands: a hit may have been found by the name of a speaker or of a source. */
export function shownAttribution(record: Position | Claim | Round | Draft, dataset: Dataset): string | undefined {
  if (record.type === 'round') return undefined
  if (record.type === 'draft') return record.title
  const speaker = record.speaker ? speakerLine(record.speaker) : undefined
  const { source } = citedIn(dataset, record.source)
  const where = source && `${source.title}, ${source.publisher}`
  return [speaker, where].filter((one) => one !== undefined).join(' · ') || undefined
}
