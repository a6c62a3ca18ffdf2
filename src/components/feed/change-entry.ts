import type { Element } from 'xast'
import { x } from 'xastscript'
import { latestDay } from '#core/compare/latest-day.ts'
import type { RelationAmong } from '#core/compare/relation-among.ts'
import type { AtomEntry } from '#core/export/atom-feed.ts'
import type { Change } from '#core/export/latest-changes.ts'
import type { Links } from '#core/export/links.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { factPerText } from '#core/model/fact.ts'
import type { IssueId } from '#core/model/ids.ts'
import { pagePath } from '#core/model/page-path.ts'
import type { Day } from '#core/model/date.ts'
import type { Claim, Position } from '#core/model/record.ts'
import { saidOn } from '#core/model/said-on.ts'
import { statedAs } from '#core/model/stated-as.ts'
import { withdrawnOn } from '#core/model/withdrawal.ts'
import { statedClaim } from '#core/statement/stated-claim.ts'
import { citedIn, statementOf, type Statement } from '#core/statement/statement.ts'
import { betweenWords } from '#components/issue/issue-card.ts'
import { relationOfIssue } from '#core/compare/relation-of-issue.ts'
import { formatDate } from '#site/dates.ts'
import { openWords } from '#site/open-words.ts'
import { nameOf } from '#site/party-names.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'
import { relationWords } from '#site/relation-words.ts'
import { retractedNote } from '#components/position/standing-note.ts'
import { claimContent } from './claim-content.ts'
import { addedIn, condition, correctedLines, quoted, replyLine, sourceLine, timeLine } from './entry-parts.ts'
import { firstAddress } from './first-address.ts'

/** A change as an entry of a feed: party and issue in its title, when it was said and when it was added told apart. */
export function changeEntry(change: Change, links: Links): AtomEntry {
  const { dataset, record, time, updated } = change
  const day = latestDay(dataset)
  if (change.kind === 'claim') {
    const url = links.claim(record.comparison, change.record.id)
    const content = [...correctedLines(change.record), ...claimContent(statedClaim(change.record, dataset, day), time)]
    const categories = [party(dataset, change.record.by, links), party(dataset, change.record.about, links)]
    return {
      id: firstAddress(change.record, dataset, links),
      url,
      title: words.claim(change.record.title),
      published: time.added,
      updated,
      categories: given(categories),
      content,
    }
  }
  if (change.kind === 'draft') {
    const { comparison, id, title, by } = change.record
    const url = links.record(pagePath({ type: 'draft', comparison, id }))
    const categories = given(by.map((one) => party(dataset, one, links)))
    const content = [...correctedLines(change.record), ...draftContent(change)]
    const entry = { url, title: words.draft(title), published: time.added, updated, categories, content }
    return { id: firstAddress(change.record, dataset, links), ...entry }
  }
  const position = change.record
  const url = links.position(position)
  const isWithdrawal = change.kind === 'withdrawal'
  const statement = statementOf(position, dataset, day)
  const on = [statement.party.name, statement.issue.title] as const
  return {
    id: firstAddress(position, dataset, links) + (isWithdrawal ? '#withdrawn' : ''),
    url,
    title: isWithdrawal ? words.withdrawn(...on) : words.onIssue(...on) + marks.colon + statedAs(position),
    published: time.added,
    updated,
    categories: given([party(dataset, position.party, links), category(dataset, position, links)]),
    content: [
      ...(isWithdrawal ? [x('p', withdrawnLine(position))] : []),
      ...(position.retracted ? [x('p', retractedNote({ state: 'retracted', ...position.retracted }))] : []),
      ...correctedLines(position),
      ...positionContent(statement, dataset, change),
      ...howTheyStand(dataset, position.issue, day, links),
    ],
  }
}

const words = openWords.feeds

function positionContent(statement: Statement, dataset: Dataset, change: Change): Element[] {
  const added = change.kind === 'withdrawal' ? change.stated : change.time
  const replaced = statement.position.supersedes.flatMap((id) => dataset.positionById.get(id) ?? [])
  return [
    condition(statement.condition),
    ...quoted(statement.words),
    timeLine(statement.speaker, statement.said, added),
    sourceLine(statement.cited),
    ...(statement.reply ? replyLine(statement.reply) : []),
    ...replaced.map((old) => x('p', `${words.replaces} ${statedAs(old)} (${formatDate(saidOn(old))})`)),
  ]
}

/** How the sides now stand on the issue of a statement, in words that need no table beside them. */
function howTheyStand(dataset: Dataset, id: IssueId, day: Day, links: Links): Element[] {
  const [issue, told] = [dataset.issueById.get(id), standingInWords(dataset, id, day)]
  return issue && told
    ? [x('p', [x('a', { href: links.record(pagePath(issue)) }, told.standing), ` ${told.meaning}`])]
    : []
}

/** A fact: a feed tells of as many issues and days as it has entries. */
const standingInWords = factPerText('standing-in-words', (dataset: Dataset, issue: IssueId, day: Day) => {
  const relation = relationOfIssue(dataset, issue, day)
  if (!relation) return null
  const { headline } = relation
  const name = relationWords.name[headline.kind]
  return {
    standing: words.stand(betweenWords(dataset, headline), relation.issue.title, formatDate(day), name),
    meaning: whatItMeans(dataset, headline),
  }
})

function whatItMeans(dataset: Dataset, { kind, without, withView, parties }: RelationAmong): string {
  if (kind !== 'one-side-only') return relationWords.meaning[kind]
  if (parties.length > 2) return `${relationWords.withView(withView.length, parties.length)}.`
  return without
    .map(({ party, state }) => `${nameOf(dataset, party)}${marks.colon}${relationWords.state[state]}.`)
    .join(' ')
}

/** A text as it was put on the table: when, where it was read, and its clauses by their headings. */
function draftContent({ dataset, record, time }: Extract<Change, { kind: 'draft' }>): Element[] {
  const clauses = record.clauses.map(({ number, heading }) =>
    x('li', number === undefined ? heading : number + marks.colon + heading),
  )
  return [
    x('p', [
      `${words.said} `,
      x('time', { datetime: record.said }, formatDate(record.said)),
      `${marks.semicolon}${addedIn(time)}.`,
    ]),
    sourceLine(citedIn(dataset, record.source)),
    x('p', (words.clauses + marks.colon).trimEnd()),
    x('ul', clauses),
  ]
}

/** Where nobody knows when, only that it was taken back. */
function withdrawnLine(position: Position): string {
  const on = withdrawnOn(position)
  return on === null ? words.withdrawnSometime : words.withdrawnOn(formatDate(on))
}

type Category = AtomEntry['categories'][number]

function party(dataset: Dataset, id: Claim['by'], links: Links): Category | undefined {
  const found = dataset.partyById.get(id)
  return (
    found && {
      term: found.id,
      label: nameOf(dataset, found.id),
      scheme: `${links.comparison(found.comparison)}parties/`,
    }
  )
}

function category(dataset: Dataset, { issue, comparison }: Position, links: Links): Category | undefined {
  const found = dataset.issueById.get(issue)
  return found && { term: found.id, label: found.title, scheme: `${links.comparison(comparison)}issues/` }
}

function given<T>(list: readonly (T | undefined)[]): T[] {
  return list.filter((one) => one !== undefined)
}
