import type { Dataset } from '../../model/dataset.ts'
import type { Gap } from '../../model/record.ts'
import { didYouMean } from '../../problem/closest.ts'
import type { Rule } from '../rule.ts'

/** Holds the file name of a gap against issues and parties. */
export const gapName: Rule = {
  slug: 'gap-name',
  severity: 'error',
  title: 'The file name of a gap is an issue and a party',
  why: 'A gap says that one looked for what a party wants on an issue and found nothing. Which party and which issue, only its file name tells.',
  example: {
    wrong: '# gaps/north-border.md\nsearched: 2025-12-01',
    right: '# gaps/border-north.md\nsearched: 2025-12-01',
  },
  check: (dataset) => {
    const placed = new Set(dataset.gapByCell.values())
    return dataset.gaps
      .filter((gap) => !placed.has(gap))
      .map((gap) => ({
        record: gap,
        path: [],
        message: `found the file name "${gap.id}", expected the id of an issue, a hyphen and the id of a party`,
        fix: didYouMean(gap.id, allCells(dataset), 'Rename the file, for example gaps/border-north.md.'),
        missing: filesMeant(gap, dataset),
      }))
  },
}

function allCells(dataset: Dataset): string[] {
  return dataset.issues.flatMap((issue) => dataset.parties.map((party) => `${issue.id}-${party.id}`))
}

/** Every issue and party that the name could mean, wherever one cuts it in two. */
function filesMeant(gap: Gap, dataset: Dataset): string[] {
  const words = gap.id.split('-')
  return words.slice(1).flatMap((_, cut) => {
    const issue = words.slice(0, cut + 1).join('-')
    const party = words.slice(cut + 1).join('-')
    return [`${dataset.comparison.id}/issues/${issue}.md`, `${dataset.comparison.id}/parties/${party}.md`]
  })
}
