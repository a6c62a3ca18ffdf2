import type { Element } from 'hast'
import { latestDay } from '#core/compare/latest-day.ts'
import { statementOf } from '#core/statement/statement.ts'
import { issueCardAt } from '#components/issue/issue-card.ts'
import { element } from '#components/markup/element.ts'
import { positionBlock } from '#components/position/position-block.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'
import type { Subject } from '#site/subject.ts'
import { urls } from '#site/urls.ts'
import { embedSnippet } from './embed-snippet.ts'
import { frameHeight } from './frame-height.ts'

type Embeddable = Extract<Subject, { kind: 'issue' | 'position' }>

/** A page that can stand in a frame on another site. */
export type Embedded = {
  /** The page itself, below the base path, and its small form. */
  readonly page: string
  readonly small: string
  readonly title: string
  /** In pixels. */
  readonly height: number
  /** What to paste: the frame, and what lets every frame of this site on a page grow with what it holds. */
  readonly frame: string
  readonly script: string
}

/** The frame of an issue or a position; none of anything else. */
export function embedOf(subject: Subject, origin: URL | string): Embedded | undefined {
  if (subject.kind !== 'issue' && subject.kind !== 'position') return undefined
  const { page, title, blocks } = partsOf(subject)
  const small = urls.embed(page)
  const height = frameHeight(blocks, title)
  const frame = embedSnippet(new URL(small, origin).href, title, height)
  const script = `<script async src="${new URL(urls.frames(), origin).href}"></script>`
  return { page, small, title, height, frame, script }
}

function partsOf(subject: Embeddable): { page: string; title: string; blocks: readonly Element[] } {
  const { dataset } = subject
  const day = latestDay(dataset)
  if (subject.kind === 'issue') {
    const { issue } = subject
    const card = issueCardAt(dataset, issue, day)
    const blocks = 'tagName' in card ? [card] : card
    return { page: urls.issue(issue.comparison, issue.id), title: issue.title, blocks }
  }
  const statement = statementOf(subject.position, dataset, day)
  const title = statement.party.name + marks.colon + statement.issue.title
  const stances = statement.stances.map(({ stance, text }) => element('div', {}, element('p', {}, stance), text))
  return { page: urls.position(subject.position), title, blocks: [...stances, positionBlock(dataset, statement)] }
}

/** What oEmbed 1.0 wants to know of it; the width is that of a column of text, and the frame takes what it is given. */
export function oEmbedOf(embedded: Embedded, site: { readonly title: string }, home: string): object {
  const { title, height, frame } = embedded
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: site.title,
    provider_url: home,
    cache_age: A_DAY,
    html: frame,
    width: COLUMN,
    height,
  }
}

const A_DAY = 86_400
const COLUMN = 600
