import type { RelationKind } from '#core/compare/relation-kind.ts'
import type { IssueOutcome } from '#core/compare/outcomes.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Day } from '#core/model/date.ts'
import { SHAPE } from '#components/relation/relation-mark.ts'
import { colour } from '#site/colour.ts'
import { formatDate } from '#site/dates.ts'
import { namesOf } from '#site/party-names.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'
import { relationWords } from '#site/relation-words.ts'
import { roundWords } from '#site/round-words.ts'
import { box, line, type PictureElement } from './picture-element.ts'

/** How parties stand, in words with its shape; colour comes third. */
export function relationLine(
  kind: RelationKind,
  size: number,
  text: string = relationWords.name[kind],
): PictureElement {
  const paint = colour(TONE[kind])
  return box(
    { alignItems: 'center', color: paint, fontSize: size, fontWeight: 600 },
    {
      type: 'svg',
      props: {
        ...{ width: size * 0.8, height: size * 0.8, viewBox: '0 0 12 12', style: { marginRight: 10, flexShrink: 0 } },
        children: { type: 'path', props: { d: SHAPE[kind], fill: 'none', stroke: paint, strokeWidth: 1.5 } },
      },
    },
    line({ lineClamp: 2, lineHeight: 1.2 }, text),
  )
}

/** What came of an issue, with status, day and who announced it. */
export function outcomeOf(
  dataset: Dataset,
  outcomes: readonly IssueOutcome[],
  day: Day,
  style: object,
): PictureElement {
  const [latest] = outcomes
  if (!latest) return line({ lineHeight: 1.25, ...style }, words.none)
  const { outcome, on, announcedBy } = latest
  const by = announcedBy.length > 0 ? words.announcedBy(namesOf(dataset, announcedBy, day)) : words.nobodyNamed
  const text = `${roundWords.statuses[outcome.status]}${marks.colon}${outcome.quantity ?? outcome.text} (${formatDate(on)}${marks.comma}${by})`
  return line({ lineHeight: 1.25, ...style }, text)
}

const words = relationWords.outcome

const TONE = {
  deadlock: 'against',
  'competing-requirements': 'against',
  'exclusive-terms': 'against',
  apart: 'against',
  conditional: 'open',
  open: 'open',
  'same-term': 'accent',
  'same-refusal': 'accent',
  'different-terms': 'muted',
  'one-side-only': 'muted',
  'no-stance': 'muted',
} as const satisfies Record<RelationKind, string>
