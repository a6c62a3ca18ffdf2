import type { Dataset } from '../model/dataset.ts'
import type { Evidence, SeenQuotation } from '../model/evidence.ts'
import type { Problem } from '../model/problem.ts'
import { quotationsOf, type Quotation } from '../model/quotations-of.ts'
import { capProblems, problemAt } from '../parse/mark.ts'
import { didYouMean } from '../problem/closest.ts'
import { showText } from '../problem/show-value.ts'

/**
 * Finds evidence that is for nothing: for a source that is not there or an address that is no longer the source's, for words
 * that are not quoted from it (`lost-evidence`), or for words that the record no longer has (`words-not-seen`).
 *
 * @param brokenFiles files that exist but gave no record: what is about them is not reported
 */
export function findLostEvidence(datasets: readonly Dataset[], brokenFiles: ReadonlySet<string>): Problem[] {
  return datasets.flatMap((dataset) =>
    dataset.evidence
      .filter(({ comparison, source }) => !brokenFiles.has(`${comparison}/sources/${source}.md`))
      .flatMap((evidence) => capProblems(findIn(evidence, dataset, brokenFiles))),
  )
}

function findIn(evidence: Evidence, dataset: Dataset, brokenFiles: ReadonlySet<string>): Problem[] {
  const { file, source: id } = evidence
  const source = dataset.sourceById.get(id)
  if (!source) {
    const message = `found evidence for the source ${showText(id)}, expected a source of this comparison`
    const fix = didYouMean(id, dataset.sourceById.keys(), 'Rename the file as the source is named now, or remove it.')
    return [problemAt('lost-evidence', { file, line: 1, column: 1 }, message, { fix })]
  }
  if (source.url !== evidence.asked) {
    const message = `found evidence from ${showText(evidence.asked)}, expected the address of the source, ${showText(source.url ?? 'none')}`
    const fix = `Run npm run capture -- ${id} to look at the address that the source has now.`
    return [problemAt('lost-evidence', { file, line: 1, column: 1 }, message, { fix })]
  }
  const quoted = quotationsOf(dataset, id)
  return evidence.quotations.flatMap((seen) =>
    brokenFiles.has(`${evidence.comparison}/${seen.record}.md`) ? [] : findFor(seen, quoted, evidence),
  )
}

function findFor(seen: SeenQuotation, quoted: readonly Quotation[], { file, source }: Evidence): Problem[] {
  const place = { file, line: seen.line, column: 1 }
  const own = quoted.find(({ record, field }) => record === seen.record && field === seen.field)
  if (!own) {
    const message = `found words of ${showText(`${seen.record}, ${seen.field}`)}, expected words that a record quotes from "${source}"`
    const fix = `Run npm run capture -- ${source}, which writes down what is quoted from it now.`
    return [problemAt('lost-evidence', place, message, { fix })]
  }
  if (own.words === seen.words) return []
  const message = `found ${showText(seen.words)}, which was looked for, expected what ${seen.record} has now, ${showText(own.words)}`
  const fix = `Run npm run capture -- ${source} to look for these words. Until then the pages do not say that they were seen.`
  return [problemAt('words-not-seen', place, message, { fix })]
}
