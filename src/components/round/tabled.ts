import type { Dataset } from '#core/model/dataset.ts'
import type { Round, Source } from '#core/model/record.ts'

/**
 * The sources of a round, told apart: texts that a party issued and that state positions were tabled; the others report
 * on the round. In the order the round lists them, then those that only name the round themselves.
 */
export function tabledAt(dataset: Dataset, round: Round): { tabled: Source[]; reports: Source[] } {
  const naming = dataset.sources.filter((source) => source.round === round.id).map((source) => source.id)
  const sources = [...new Set([...round.sources, ...naming])].flatMap((id) => dataset.sourceById.get(id) ?? [])
  const isTabled = (source: Source) =>
    source.by.length > 0 && ['document', 'leak'].includes(source.kind) && dataset.positionsBySource.has(source.id)
  return { tabled: sources.filter(isTabled), reports: sources.filter((source) => !isTabled(source)) }
}
