import ranges from '@fontsource/source-serif-4/unicode.json' with { type: 'json' }
import type { Subject } from '#site/subject.ts'
import { claimPicture } from './claim-picture.ts'
import { comparisonPicture } from './comparison-picture.ts'
import { issuePicture } from './issue-picture.ts'
import { textOf, type PictureElement, type Titled } from './picture-element.ts'
import { pairPicture } from './pair-picture.ts'
import { positionPicture } from './position-picture.ts'

/**
 * The picture that a page is shared with; null where it has none: rounds, and whatever is written in letters that the
 * font does not have or that run from right to left. No picture is better than one with boxes in place of words.
 */
export function subjectPicture(subject: Subject, site: Titled): PictureElement | null {
  const picture = pictureOf(subject, site)
  return picture && isDrawable(textOf(picture)) ? picture : null
}

/** Whether the font of the pictures has all letters of a text. */
export function isDrawable(text: string): boolean {
  return [...text].every((letter) => DRAWABLE.test(letter))
}

function pictureOf(subject: Subject, site: Titled): PictureElement | null {
  const { dataset } = subject
  if (subject.kind === 'comparison') return comparisonPicture(dataset, site)
  if (subject.kind === 'issue') return issuePicture(subject.issue, dataset, site)
  if (subject.kind === 'pair') return pairPicture(subject.pair, dataset, site)
  if (subject.kind === 'position') return positionPicture(subject.position, dataset, site)
  return subject.kind === 'claim' ? claimPicture(subject.claim, dataset, site) : null
}

/** The font's own list: `U+0400-045F,U+2116`. Line ends in a field become blanks. */
const DRAWABLE = new RegExp(
  `[\\n${Object.values(ranges)
    .join(',')
    .split(',')
    .map((range) =>
      range
        .replace('U+', '')
        .split('-')
        .map((code) => `\\u{${code}}`)
        .join('-'),
    )
    .join('')}]`,
  'u',
)
