import type { Response } from '../model/claim.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Day } from '../model/date.ts'
import type { Claim } from '../model/record.ts'
import { saidTime, type SaidTime } from '../model/said-on.ts'
import type { Speaker } from '../model/words.ts'
import { namedParty, type NamedParty } from '../model/party-name.ts'
import { addressOfWords, seenWords, type Below, type SeenWords } from './seen.ts'
import { citedIn, type Cited } from './statement.ts'

/**
 * A claim with every answer to it and every finding on it: one value, so that none of it can be shown without the rest. Nothing
 * is rated.
 */
export type StatedClaim = {
  readonly claim: Claim
  readonly by: NamedParty
  readonly about: NamedParty
  readonly speaker: Speaker
  readonly said: SaidTime
  readonly summary: string
  readonly words: readonly SeenWords[]
  readonly cited: Cited
  readonly answers: readonly Answer[]
  readonly findings: readonly StatedFinding[]
}

/** What somebody said to a claim; or that one looked and found no answer, which is another fact. */
export type Answer = { readonly by: NamedParty; readonly words: readonly SeenWords[] } & (
  | {
      readonly kind: Exclude<Response['kind'], 'none-found'>
      readonly summary: string
      readonly said: SaidTime | undefined
      readonly cited: Cited
    }
  | { readonly kind: 'none-found'; readonly summary: string | undefined; readonly searched: Day }
)

/** What a court or another body found. */
export type StatedFinding = { readonly body: string; readonly finding: string; readonly cited: Cited }

/** A claim as it is to be shown on a page of a day. */
export function statedClaim(claim: Claim, dataset: Dataset, day: Day): StatedClaim {
  const { speaker, summary } = claim
  const record = `claims/${claim.id}`
  const words = seenWords(claim, { record }, dataset)
  return {
    ...{ claim, speaker, summary, words },
    by: namedParty(dataset, claim.by, day),
    about: namedParty(dataset, claim.about, day),
    said: saidTime(claim),
    cited: { ...citedIn(dataset, claim.source), address: addressOfWords(words) },
    answers: claim.responses.map((response, at) =>
      answerOf(response, { record, before: `responses.${at}.` }, dataset, day),
    ),
    findings: claim.independent.map(({ body, finding, source }) => ({
      ...{ body, finding },
      cited: citedIn(dataset, source),
    })),
  }
}

function answerOf(response: Response, below: Below, dataset: Dataset, day: Day): Answer {
  const by = namedParty(dataset, response.by, day)
  if (response.kind === 'none-found') {
    const { kind, summary, searched } = response
    return { kind, by, summary, searched, words: [] }
  }
  const { kind, summary, source } = response
  const said = response.said === undefined ? undefined : saidTime(response)
  const words = seenWords(response, below, dataset)
  return { kind, by, summary, said, words, cited: { ...citedIn(dataset, source), address: addressOfWords(words) } }
}
