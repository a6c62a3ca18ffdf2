import { citationsOf, positionCitations } from '#components/cite/citations.ts'
import { linkedData } from '#components/share/linked-data.ts'
import { datasetItem, sourceItem } from '#core/export/cite/csl-item.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Site } from '#core/model/site.ts'
import { linksOf } from '#site/open-data.ts'
import type { Subject } from '#site/subject.ts'

/** What stands within the pages of a comparison for programs to read, one thing for each subject, as the golden file has it. */
export function linkedDataOf(dataset: Dataset, site: Site, trail: Parameters<typeof linkedData>[0]): string {
  const subjects: Subject[] = [
    { kind: 'comparison', dataset },
    ...dataset.issues.map((issue) => ({ kind: 'issue' as const, dataset, issue })),
    ...dataset.positions.map((position) => ({ kind: 'position' as const, dataset, position })),
    ...dataset.claims.map((claim) => ({ kind: 'claim' as const, dataset, claim })),
    ...dataset.rounds.map((round) => ({ kind: 'round' as const, dataset, round })),
  ]
  return `[${subjects.map((subject) => linkedData(trail, subject, site)).join(',')}]`
}

/** Every citation that the pages of a comparison offer, in each style, below the id of what is cited. */
export function citationsIn(dataset: Dataset, site: Site): string {
  const cited = [
    { of: dataset.comparison.id, citations: citationsOf(datasetItem(dataset, site, linksOf(site))) },
    ...dataset.sources.map((source) => ({ of: source.id, citations: citationsOf(sourceItem(source, dataset)) })),
    ...dataset.positions.map((one) => ({ of: one.id, citations: positionCitations(one, dataset, site) })),
  ]
  return cited
    .flatMap(({ of, citations }) => citations.map(({ label, text }) => `# ${of}: ${label}\n${text}\n`))
    .join('\n')
}
