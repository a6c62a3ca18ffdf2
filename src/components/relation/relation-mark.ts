import type { Element } from 'hast'
import type { RelationKind } from '#core/compare/relation-kind.ts'
import { element } from '#components/markup/element.ts'
import { glyph } from '#components/stance/glyph.ts'
import { ui } from '#site/language.ts'
import { relationWords } from '#site/relation-words.ts'

/** How parties stand on an issue, in words with a shape: equal lines where they meet, crossed where they do not. */
export function relationMark(kind: RelationKind): Element {
  return element(
    'span',
    { class: 'relation-mark', 'data-is': kind, ...ui },
    glyph({ path: SHAPE[kind] }),
    relationWords.name[kind],
  )
}

/** The shape alone, where the words stand elsewhere. */
export const SHAPE = {
  deadlock: 'M.8 6h4M3 3.8 5 6 3 8.2M11.2 6h-4M9 3.8 7 6l2 2.2',
  'competing-requirements': 'M1 4h9M7.5 1.5 10 4 7.5 6.5M11 8.5H2M4.5 6 2 8.5 4.5 11',
  'exclusive-terms': 'M6 1.5a4.5 4.5 0 1 0 .01 0zM2.8 9.2l6.4-6.4',
  apart: 'M1.5 4.2h9M1.5 7.8h9M8.5 1.5l-5 9',
  conditional: 'M6 1 11 6 6 11 1 6z',
  open: 'M6 1.5a4.5 4.5 0 1 0 .01 0z',
  'same-term': 'M1.5 4.2h9M1.5 7.8h9',
  'same-refusal': 'M1.5 2.5h9M1.5 5.5h9M8.5 8 6 10.5 3.5 8z',
  'different-terms': 'M1.5 3.5h6M4.5 8.5h6',
  'one-side-only': 'M1.5 6h5',
  'no-stance': 'M1.5 6h2.5M8 6h2.5',
} as const satisfies Record<RelationKind, string>
