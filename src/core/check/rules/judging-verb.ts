import { showText } from '../../problem/show-value.ts'
import { findWording } from '../find-wording.ts'
import type { Rule } from '../rule.ts'
import { sideWordsOf } from '../wordings/wording-of.ts'

/** Looks in the publisher's words for verbs of saying that judge what was said. */
export const judgingVerb: Rule = {
  slug: 'judging-verb',
  severity: 'warning',
  readsWords: 'sides',
  title: 'What somebody said is told with “said”, not with a verb that judges it',
  why: '"Claimed" doubts, "admitted" convicts and "insisted" scolds. "Said" leaves the judgement to the reader. "Alleged" belongs to claims, where the answer stands beside it.',
  example: {
    wrong: '# positions/border/2025-06-02-north.md\ncondition: North claimed that it needs a fence.',
    right: '# positions/border/2025-06-02-north.md\ncondition: North said that it needs a fence.',
  },
  check: (dataset, language = 'en') => {
    const wording = sideWordsOf(language)
    if (!wording) return []
    const explain = (found: string) => ({
      message: `found ${showText(found)}, expected a verb that does not judge`,
      fix: 'Write "said", "asked for", "proposed" or "wrote". If it is somebody\'s word, quote it.',
    })
    return [
      ...findWording(dataset, wording.judgingVerbs, explain),
      ...findWording(dataset, wording.allegingVerbs, explain, ({ record }) => record.type !== 'claim'),
    ]
  },
}
