import type { Claim, Position } from '../../model/record.ts'
import type { Stance } from '../../model/stance.ts'
import { showText } from '../../problem/show-value.ts'
import { spokenWords, type Quoted } from '../../statement/spoken-words.ts'
import type { Finding, Rule } from '../rule.ts'
import { isSilence } from '../wordings/silence.ts'

/** Finds a view that is read from words which say only that somebody will not say. */
export const silenceAsView: Rule = {
  slug: 'silence-as-view',
  severity: 'warning',
  title: 'Silence is no view',
  why: 'Who says “no comment” has refused to answer, not to agree. Coded as a refusal it makes a side of who has taken none.',
  example: {
    wrong: `# positions/border/2025-06-02-north.md
stances:
  fence: opposes
quote:
  text: We will not comment on a fence
  lang: en`,
    right: `# positions/border/2025-06-02-north.md
stances:
  fence: declined
quote:
  text: We will not comment on a fence
  lang: en`,
  },
  check: ({ positions, claims }) => [...positions.flatMap(find), ...claims.flatMap(findAnswers)],
}

const NO_VIEW: ReadonlySet<Stance> = new Set(['declined', 'unclear'])

function find(position: Position): Finding[] {
  const text = silenceIn(position)
  if (text === null) return []
  return Object.entries(position.stances).flatMap(([option, stance]) =>
    NO_VIEW.has(stance)
      ? []
      : {
          record: position,
          path: ['stances', option],
          message: `found the stance "${stance}" on ${showText(text)}, which says only that nothing will be said`,
          fix: 'Code "declined"; or quote the words that say more.',
        },
  )
}

/** An answer to a claim that is none denies nothing and admits nothing. */
function findAnswers(claim: Claim): Finding[] {
  return claim.responses.flatMap((response, at): Finding[] => {
    if (response.kind === 'none-found' || response.kind === 'declined') return []
    const text = silenceIn(response)
    if (text === null) return []
    const message = `found the answer "${response.kind}" on ${showText(text)}, which says only that nothing will be said`
    return [
      {
        record: claim,
        path: ['responses', at, 'kind'],
        message,
        fix: 'Write declined; or quote the words that say more.',
      },
    ]
  })
}

/** The words of a record, if they say only that somebody will not say; null where they say more, or nobody knows. */
function silenceIn(quoted: Quoted): string | null {
  const read = spokenWords(quoted).flatMap(({ text, lang }) => {
    const silent = isSilence(text, lang)
    return silent === null ? [] : [{ text, silent }]
  })
  return read.every(({ silent }) => silent) ? (read[0]?.text ?? null) : null
}
