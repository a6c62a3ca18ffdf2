import { statusAt, type PositionStatus } from '../compare/history.ts'
import type { Authority } from '../model/authority.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Day } from '../model/date.ts'
import type { Position, Source } from '../model/record.ts'
import { saidTime, type SaidTime } from '../model/said-on.ts'
import { statedAs } from '../model/stated-as.ts'
import type { Speaker } from '../model/words.ts'
import { spokenWords, type SpokenWords } from './spoken-words.ts'
import { accountOf, type Account } from './account.ts'
import { namedParty, type NamedParty } from './named-party.ts'

/**
 * What a statement says and all that must never be apart from it, as of a day. The one view of it: pages, feeds, pictures,
 * citations and embeds write down what stands here and look up nothing more of it, so that none of them leaves out whose words
 * they are.
 */
export type Statement = {
  /** The record, which is also its address. */
  readonly position: Position
  /** Who said it, under the name of the day. */
  readonly party: NamedParty
  readonly issue: { readonly id: string; readonly title: string }
  readonly speaker: Speaker
  readonly said: SaidTime
  readonly authority: Authority
  /** Whose account of it we have. */
  readonly account: Account
  /** The publisher's neutral words; or the party's own short answer, where that says it all. */
  readonly condition: string
  /** On what the party makes it depend. */
  readonly conditions: readonly string[]
  /** The speaker's own words; none where none are quoted. */
  readonly words: readonly SpokenWords[]
  /** What the speaker had been asked. */
  readonly prompt: string | undefined
  readonly cited: Cited
  /** What had become of it by the day. */
  readonly standing: PositionStatus
}

/** Where something stands: its source, absent where its id leads nowhere, and the place within. */
export type Cited = { readonly id: string; readonly source: Source | undefined; readonly locator: string | undefined }

/** A position as it is to be shown on a page of a day. Ids that lead nowhere stand for themselves. */
export function statementOf(position: Position, dataset: Dataset, day: Day): Statement {
  const { issue, conditions, authority, prompt } = position
  const party = namedParty(dataset, position.party, day)
  const words = spokenWords(position)
  return {
    ...{ position, conditions, authority, prompt, words, party },
    // An institution that answered as such has no other speaker than itself.
    speaker: position.speaker ?? { name: party.name },
    condition: statedAs(position),
    issue: { id: issue, title: dataset.issueById.get(issue)?.title ?? issue },
    said: saidTime(position),
    account: accountOf(position, words, dataset, day),
    cited: citedIn(dataset, position.source, position.locator),
    standing: statusAt(position, dataset, day),
  }
}

/** Where something stands, by the id of its source. */
export function citedIn({ sourceById }: Dataset, id: string, locator?: string): Cited {
  return { id, source: sourceById.get(id), locator }
}

/** A speaker in one line: "Name, role". */
export function speakerLine({ name, role }: Speaker): string {
  return role === undefined ? name : `${name}, ${role}`
}
