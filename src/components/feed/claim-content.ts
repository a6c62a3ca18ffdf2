import type { Element } from 'xast'
import { x } from 'xastscript'
import type { RecordTime } from '#core/export/record-time.ts'
import type { Answer, StatedClaim } from '#core/statement/stated-claim.ts'
import { formatDate, formatSaid } from '#site/dates.ts'
import { openWords } from '#site/open-words.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'
import { words } from '#site/words.ts'
import { quoted, sourceLine, timeLine } from './entry-parts.ts'

/** A claim with all that was said to it: one does not go out without the other. */
export function claimContent(claim: StatedClaim, time: RecordTime): Element[] {
  return [
    x('p', [x('strong', `${words.claim.claim}${marks.colon}${claim.by.name}. `), claim.summary]),
    ...quoted(claim.words),
    timeLine(claim.speaker, claim.said, time),
    sourceLine(claim.cited),
    ...claim.answers.flatMap(answerContent),
    ...claim.findings.flatMap(({ body, finding, cited }) => [
      x('p', [x('strong', `${openWords.feeds.finding}${marks.colon}${body}. `), finding]),
      sourceLine(cited),
    ]),
  ]
}

function answerContent(answer: Answer): Element[] {
  const head = x('strong', `${words.claim.responses[answer.kind]}${marks.colon}${answer.by.name}. `)
  if (answer.kind === 'none-found') {
    return [
      x('p', [head, [answer.summary, words.claim.searched(formatDate(answer.searched))].filter(Boolean).join(' ')]),
    ]
  }
  const said = answer.said === undefined ? '' : ` (${formatSaid(answer.said)})`
  return [x('p', [head, answer.summary, said]), ...quoted(answer.words), sourceLine(answer.cited)]
}
