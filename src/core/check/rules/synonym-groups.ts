import type { FieldPath } from '../../model/field-path.ts'
import type { Dataset } from '../../model/dataset.ts'
import { showText } from '../../problem/show-value.ts'
import type { Finding, Rule } from '../rule.ts'

/** Looks at the groups of words that the search takes as the same. */
export const synonymGroups: Rule = {
  slug: 'synonym-groups',
  severity: 'error',
  title: 'A word stands in one group of equal words, and no loaded term stands beside a neutral one',
  why: 'Whoever looks for one word of a group finds the others. A word in two groups would join both; and whoever looks for a neutral word must not be led to what one side says for it.',
  example: {
    wrong: '# comparison.md\nsynonyms: [{ words: [fence, barrier], lang: en }, { words: [wall, Fence], lang: en }]',
    right: '# comparison.md\nsynonyms: [{ words: [fence, barrier, wall], lang: en }]',
  },
  check: (dataset) => {
    const { comparison } = dataset
    const firsts = new Map<string, FieldPath>()
    const loaded = new Set(comparison.loaded_terms.map(({ term, lang }) => keyOf(term, lang)))
    return wordsOf(dataset).flatMap(({ word, lang, path }): Finding[] => {
      const key = keyOf(word, lang)
      const first = firsts.get(key)
      if (first) {
        const message = `found ${showText(word)} a second time, expected it once`
        const related = [{ record: comparison, path: first }]
        return [{ record: comparison, path, message, fix: 'Remove one of the two, or join their groups.', related }]
      }
      firsts.set(key, path)
      if (!loaded.has(key)) return []
      const message = `found ${showText(word)}, which is a loaded term, expected neutral words only`
      const fix = 'Remove it: the search leads from a loaded term to the neutral words by itself, and never back.'
      return [{ record: comparison, path, message, fix }]
    })
  },
}

type Entry = { readonly word: string; readonly lang: string; readonly path: FieldPath }

function wordsOf({ comparison }: Dataset): Entry[] {
  return comparison.synonyms.flatMap(({ words, lang }, group) =>
    words.map((word, at) => ({ word, lang, path: ['synonyms', group, 'words', at] })),
  )
}

function keyOf(word: string, lang: string): string {
  return `${lang.split('-')[0]} ${word.toLowerCase().replace(/[\s-]+/g, ' ')}`
}
