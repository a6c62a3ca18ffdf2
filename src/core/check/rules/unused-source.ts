import type { Dataset } from '../../model/dataset.ts'
import { recordsOf } from '../../model/records-of.ts'
import { referencesOf } from '../references.ts'
import type { Rule } from '../rule.ts'

/** Finds sources that no position, claim, round or draft rests on. */
export const unusedSource: Rule = {
  slug: 'unused-source',
  severity: 'warning',
  title: 'Something rests on each source',
  why: 'Each source has a page with what is stated in it. One without any statement was either left over, or something that it says was forgotten.',
  example: {
    wrong: '# sources/speech.md\ntitle: A speech',
    right: '# sources/speech.md\ntitle: A speech\n\n# rounds/spring.md\nsources: [treaty-draft, speech]',
  },
  needsAll: true,
  check: (dataset) => {
    const used = usedSources(dataset)
    return dataset.sources
      .filter((source) => !used.has(source.id))
      .map((source) => ({
        record: source,
        path: [],
        message: `found the source "${source.id}", on which no position, claim, round or draft rests`,
        fix: 'Name it where it is needed, or delete the file.',
      }))
  },
}

function usedSources(dataset: Dataset): Set<string> {
  const references = recordsOf(dataset).flatMap(referencesOf)
  return new Set(references.filter(({ to }) => to === 'source').map(({ id }) => id))
}
