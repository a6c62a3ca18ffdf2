import { pairPagesOf } from '#core/compare/pairs.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { factPer, factPerText } from '#core/model/fact.ts'
import type { Site } from '#core/model/site.ts'
import type { Subject } from '#site/subject.ts'
import { urls } from '#site/urls.ts'
import { isDrawable, subjectPicture } from './subject-picture.ts'

/**
 * Up to this many positions of a comparison have pictures of their own; where there are more, a position is shared with
 * the picture of its issue. Drawing one takes thirty times as long as making a page: `PARLEY_PICTURES=all` draws them all
 * the same, `PARLEY_PICTURES=none` draws nothing.
 */
export const MOST_POSITIONS = 500

/** Up to this many pairs of parties have pictures of their own; where there are more, they share that of the comparison. */
export const MOST_PAIRS = 30

/** Whether a picture is drawn for what a page is about. */
export function hasPicture(subject: Subject, site: Site): boolean {
  const setting = process.env['PARLEY_PICTURES']
  if (setting === 'none') return false
  const isTooMany =
    (subject.kind === 'position' && hasManyPositions(subject.dataset)) ||
    (subject.kind === 'pair' && pairPagesOf(subject.dataset).length > MOST_PAIRS)
  return (!isTooMany || setting === 'all') && isDrawn(subject, site)
}

const hasManyPositions = factPer('many-positions', ({ positions }: Dataset) => positions.length > MOST_POSITIONS)

function isDrawn(subject: Subject, site: Site): boolean {
  if (subject.kind === 'issue') return isDrawable(site.title) && isIssueDrawn(subject.dataset, subject.issue.id)
  if (subject.kind === 'comparison') return isDrawable(site.title) && isIssueDrawn(subject.dataset, '')
  return subjectPicture(subject, site) !== null
}

/**
 * Whether there are letters for the picture of an issue, or under no id for that of the comparison, but for the title of the site.
 * A fact: pages of positions and pairs have these for want of one of their own, and would else hang on all that they show.
 */
const isIssueDrawn = factPerText('drawn', (dataset: Dataset, id: string): boolean => {
  const issue = dataset.issueById.get(id)
  const subject: Subject = issue ? { kind: 'issue', dataset, issue } : { kind: 'comparison', dataset }
  return subjectPicture(subject, { title: '' }) !== null
})

/** The address of the picture that a page is shared with: its own, or that of its issue, or that of its comparison. */
export function pictureFor(subject: Subject, site: Site): string | null {
  if (hasPicture(subject, site)) return urls.picture(pageOf(subject))
  const around = wider(subject)
  return around && pictureFor(around, site)
}

function wider(subject: Subject): Subject | null {
  const { dataset, kind } = subject
  if (kind === 'comparison') return null
  const issue = kind === 'position' ? dataset.issueById.get(subject.position.issue) : undefined
  return issue ? { kind: 'issue', dataset, issue } : { kind: 'comparison', dataset }
}

function pageOf(subject: Subject): string {
  const { id } = subject.dataset.comparison
  if (subject.kind === 'issue') return urls.issue(id, subject.issue.id)
  if (subject.kind === 'position') return urls.position(subject.position)
  if (subject.kind === 'pair') return urls.pair(id, subject.pair.slug)
  if (subject.kind === 'claim') return urls.claim(id, subject.claim.id)
  return subject.kind === 'round' ? urls.round(id, subject.round.id) : urls.comparison(id)
}
