import { showText } from '../../problem/show-value.ts'
import { findWording } from '../find-wording.ts'
import type { Rule } from '../rule.ts'
import { sideWordsOf } from '../wordings/wording-of.ts'

/** Looks for statements whose speaker nobody could find. */
export const vagueAttribution: Rule = {
  slug: 'vague-attribution',
  severity: 'warning',
  readsWords: 'sides',
  title: 'Whoever is said to have said something has a name',
  why: 'Nobody can check what "critics" or "many" say. Such words let an opinion of the writer pass for one of others.',
  example: {
    wrong: '# issues/border.md\n---\nCritics say that a fence does not help.',
    right: '# issues/border.md\n---\nThe Council of South said on 3 May 2025 that a fence does not help.',
  },
  check: (dataset, language = 'en') => {
    const wording = sideWordsOf(language)
    if (!wording) return []
    return findWording(dataset, wording.vagueAttribution, (found) => ({
      message: `found ${showText(found)}, expected a speaker who can be looked up`,
      fix: 'Name who said it, when and where; or leave it out.',
    }))
  },
}
