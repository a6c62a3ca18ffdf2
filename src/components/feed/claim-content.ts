import type { Element } from 'xast'
import { x } from 'xastscript'
import type { RecordTime } from '#core/export/record-time.ts'
import type { Claim } from '#core/model/record.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Response } from '#core/model/claim.ts'
import { formatDate } from '#site/dates.ts'
import { openWords } from '#site/open-words.ts'
import { nameOf } from '#site/party-names.ts'
import { words } from '#site/words.ts'
import { quoted, sourceLine, timeLine } from './entry-parts.ts'

/** A claim with all that was said to it: one does not go out without the other. */
export function claimContent(claim: Claim, dataset: Dataset, time: RecordTime): Element[] {
  return [
    x('p', [x('strong', `${words.claim.claim}: ${nameOf(dataset, claim.by)}. `), claim.summary]),
    ...quoted(claim),
    timeLine(claim.speaker, claim.said, time),
    sourceLine(dataset, claim.source),
    ...claim.responses.flatMap((response) => responseContent(response, dataset)),
    ...claim.independent.flatMap(({ body, finding, source }) => [
      x('p', [x('strong', `${openWords.feeds.finding}: ${body}. `), finding]),
      sourceLine(dataset, source),
    ]),
  ]
}

function responseContent(response: Response, dataset: Dataset): Element[] {
  const head = x('strong', `${words.claim.responses[response.kind]}: ${nameOf(dataset, response.by)}. `)
  if (response.kind === 'none-found') {
    return [
      x('p', [head, [response.summary, words.claim.searched(formatDate(response.searched))].filter(Boolean).join(' ')]),
    ]
  }
  const said = response.said === undefined ? '' : ` (${formatDate(response.said)})`
  return [x('p', [head, response.summary, said]), ...quoted(response), sourceLine(dataset, response.source)]
}
