import type { Site } from '#core/model/site.ts'
import type { Subject } from '#site/subject.ts'
import { urls } from '#site/urls.ts'
import { subjectPicture } from './subject-picture.ts'

/**
 * Up to this many positions of a comparison have pictures of their own; where there are more, a position is shared with
 * the picture of its issue. Drawing one takes thirty times as long as making a page: `PARLEY_PICTURES=all` draws them all
 * the same, `PARLEY_PICTURES=none` draws nothing.
 */
export const MOST_POSITIONS = 500

/** Whether a picture is drawn for what a page is about. */
export function hasPicture(subject: Subject, site: Site): boolean {
  const setting = process.env['PARLEY_PICTURES']
  if (setting === 'none') return false
  const isTooMany = subject.kind === 'position' && subject.dataset.positions.length > MOST_POSITIONS
  return (!isTooMany || setting === 'all') && subjectPicture(subject, site) !== null
}

/** The address of the picture that a page is shared with: its own, or that of its issue, or that of its comparison. */
export function pictureFor(subject: Subject, site: Site): string | null {
  const key = keyOf(subject)
  const known = key === undefined ? undefined : found.get(subject.dataset)?.get(key)
  if (known !== undefined) return known
  const own = hasPicture(subject, site) ? urls.picture(pageOf(subject)) : null
  const picture = own ?? (wider(subject) ? pictureFor(wider(subject)!, site) : null)
  if (key !== undefined) {
    const ofDataset = found.get(subject.dataset) ?? new Map<string, string | null>()
    found.set(subject.dataset, ofDataset.set(key, picture))
  }
  return picture
}

/** Asked again and again, by each position of an issue. */
const found = new WeakMap<object, Map<string, string | null>>()

function keyOf(subject: Subject): string | undefined {
  if (subject.kind === 'issue') return subject.issue.id
  return subject.kind === 'comparison' ? '' : undefined
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
  if (subject.kind === 'claim') return urls.claim(id, subject.claim.id)
  return subject.kind === 'round' ? urls.round(id, subject.round.id) : urls.comparison(id)
}
