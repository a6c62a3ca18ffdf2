import type { Position } from '../../model/record.ts'
import { spokenWords } from '../../statement/spoken-words.ts'
import type { Rule } from '../rule.ts'

/** Finds coded positions of which a reader could not see on what words the coding rests. */
export const stanceWithoutWords: Rule = {
  slug: 'stance-without-words',
  severity: 'error',
  title: 'A stance rests on quoted words, or says why there are none',
  why: 'A stance is our reading of what was said. Readers can only judge it beside the words; a machine translation is no ground to stand on.',
  example: {
    wrong: `# positions/border/2025-06-02-north.md
stances:
  fence: requires`,
    right: `# positions/border/2025-06-02-north.md
stances:
  fence: requires
quote:
  text: There must be a fence
  lang: en`,
  },
  check: (dataset) =>
    dataset.positions.filter(isUnfounded).map((position) => ({
      record: position,
      path: ['stances'],
      atKey: true,
      message:
        position.translation || position.translations.length > 0
          ? 'found a stance that rests on a machine translation only'
          : 'found a stance, but neither a quotation nor a translation',
      fix: 'Add the quoted words or a translation by a person, or say below the fields, in the body, why there are none.',
    })),
}

function isUnfounded(position: Position): boolean {
  const hasWords = spokenWords(position).some((words) => words.kind === 'original' || words.by !== 'machine')
  return Object.keys(position.stances).length > 0 && !hasWords && position.body === ''
}
