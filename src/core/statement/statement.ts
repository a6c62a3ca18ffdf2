import { citedClause } from '../compare/cited-clause.ts'
import { statusAt, type PositionStatus } from '../compare/history.ts'
import type { Authority } from '../model/authority.ts'
import type { Dataset } from '../model/dataset.ts'
import { correctedOn } from '../model/corrected-on.ts'
import type { Day, PartialDate } from '../model/date.ts'
import type { Position, Source } from '../model/record.ts'
import { namedParty, type NamedParty } from '../model/party-name.ts'
import { saidTime, type SaidTime } from '../model/said-on.ts'
import type { Stance } from '../model/stance.ts'
import { statedAs } from '../model/stated-as.ts'
import type { Speaker } from '../model/words.ts'
import { addressOfWords, seenIn, seenWords, type Seen, type SeenWords } from './seen.ts'
import { isOnlyTranslated, type SpokenWords } from './spoken-words.ts'

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
  /** The speaker's own words, with what is known of them in their source; none where none are quoted. */
  readonly words: readonly SeenWords[]
  /** What it was coded to say of the options of its issue, in their order. */
  readonly stances: readonly CodedStance[]
  /** What the speaker had been asked. */
  readonly prompt: string | undefined
  readonly cited: Cited
  /** What the represented party itself says to this record; it stands wherever the statement does. */
  readonly reply: Reply | undefined
  /** What had become of it by the day. */
  readonly standing: PositionStatus
  /** The day on which the record of it was last corrected here, whatever the day of the page. */
  readonly corrected: Day | undefined
}

/** Whose account of a statement we have: a reporter's or another party's is not the party's own. */
export type Account =
  { readonly kind: 'self' | 'self-translated' | 'publisher' } | { readonly kind: 'party'; readonly party: NamedParty }

/** A party's own words on a record of it. */
export type Reply = {
  readonly by: NamedParty
  readonly said: PartialDate
  readonly words: string
  /** What is known of these words in their source. */
  readonly seen: Seen | null
  readonly cited: Cited
}

/** A stance on an option, which is shown by its number, counted from 1, or by its text. */
export type CodedStance = { readonly stance: Stance; readonly number: number; readonly text: string }

/** Where something stands: its source, absent where its id leads nowhere, and the place within. */
export type Cited = {
  readonly id: string
  readonly source: Source | undefined
  readonly locator: string | undefined
  /** Leads to the very words in the source, where they are known to stand there. */
  readonly address: string | undefined
}

/** A position as it is to be shown on a page of a day. Ids that lead nowhere stand for themselves. */
export function statementOf(position: Position, dataset: Dataset, day: Day): Statement {
  const { issue, conditions, authority, prompt } = position
  const party = namedParty(dataset, position.party, day)
  const words = seenWords(position, { record: `positions/${position.id}` }, dataset)
  const on = dataset.issueById.get(issue)
  return {
    ...{ position, conditions, authority, prompt, words, party },
    // An institution that answered as such has no other speaker than itself.
    speaker: position.speaker ?? { name: party.name },
    condition: statedAs(position),
    issue: { id: issue, title: on?.title ?? issue },
    said: saidTime(position),
    account: accountOf(position, words, dataset, day),
    stances: (on?.options ?? []).flatMap(({ id, text }, at) => {
      const stance = position.stances[id]
      return stance ? [{ stance, number: at + 1, text }] : []
    }),
    cited: { ...citedIn(dataset, position.source, position.locator), address: addressOfWords(words) },
    reply: replyTo(position, dataset, day),
    standing: statusAt(position, dataset, day),
    corrected: correctedOn(position),
  }
}

function replyTo({ id, reply }: Position, dataset: Dataset, day: Day): Reply | undefined {
  if (!reply) return undefined
  const { by, said, words, source } = reply
  const seen = seenIn(dataset, source, { record: `positions/${id}`, field: 'reply.words', words })
  const cited = { ...citedIn(dataset, source), address: addressOfWords([{ seen }]) }
  return { by: namedParty(dataset, by, day), said, words, seen, cited }
}

const PARTY = 'party:'

/** Reads `reported_by`, and whether the party's own words are known in translation only. */
function accountOf(
  { reported_by: by }: Pick<Position, 'reported_by'>,
  words: readonly SpokenWords[],
  dataset: Dataset,
  day: Day,
): Account {
  if (by.startsWith(PARTY)) return { kind: 'party', party: namedParty(dataset, by.slice(PARTY.length), day) }
  if (by !== 'self') return { kind: 'publisher' }
  return { kind: isOnlyTranslated(words) ? 'self-translated' : 'self' }
}

/** Where something stands, by the id of its source. A clause that is named by its ids is named as readers know it. */
export function citedIn(dataset: Dataset, id: string, locator?: string): Cited {
  const cited = citedClause(dataset, locator)
  const clause = cited && `${cited.draft.title}, ${cited.clause.number ?? cited.clause.heading}`
  return { id, source: dataset.sourceById.get(id), locator: clause ?? locator, address: undefined }
}
