import type { Dataset } from '../model/dataset.ts'
import { ownWords, type OwnWords } from './own-words.ts'
import { recordsOf } from '../model/records-of.ts'
import type { Finding } from './rule.ts'

/** The first place of each of the publisher's texts in which a pattern is found, as `explain` puts it. */
export function findWording(
  dataset: Dataset,
  pattern: RegExp,
  explain: (found: string) => Pick<Finding, 'message' | 'fix'>,
  isAsked: (words: OwnWords) => boolean = () => true,
): Finding[] {
  return recordsOf(dataset)
    .flatMap(ownWords)
    .filter(isAsked)
    .flatMap(({ record, path, text }) => {
      const [found] = text.match(pattern) ?? []
      return found === undefined ? [] : [{ record, path, ...explain(found.trim()) }]
    })
}
