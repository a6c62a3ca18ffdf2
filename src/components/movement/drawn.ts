import type { Element } from 'hast'
import type { Position } from '#core/model/record.ts'
import { statedAs } from '#core/model/stated-as.ts'
import { element, type Child } from '#components/markup/element.ts'
import { ui } from '#site/language.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'
import { urls } from '#site/urls.ts'
import { percent } from './line-scale.ts'

/**
 * Parts of drawings that take the width they are given: places along are in percent, heights in pixels, so that letters and
 * marks keep their size on a phone. Looks are classes, since the policy of the pages allows no inline style.
 */
export function drawing(height: number, ...children: Child[]): Element {
  return element('svg', { class: 'drawn', width: '100%', height: String(height) }, ...children)
}

export function line(kind: string, from: readonly [number, number], to: readonly [number, number]): Element {
  const ends = { x1: percent(from[0]), y1: String(from[1]), x2: percent(to[0]), y2: String(to[1]) }
  return element('line', { class: `drawn-${kind}`, ...ends })
}

export function label(kind: string, x: number, y: number, anchor: 'start' | 'middle' | 'end', text: Child): Element {
  return element('text', { class: `drawn-${kind}`, x: percent(x), y: String(y), 'text-anchor': anchor, ...ui }, text)
}

/** A shape in a field of 12 by 12, its middle at a place: a nested drawing, since a path knows no percent. */
export function shape(x: number, y: number, kind: string, path: string): Element {
  return element(
    'svg',
    { x: percent(x), y: String(y), overflow: 'visible', width: '1', height: '1' },
    element('rect', { class: 'drawn-reach', x: '-12', y: '-12', width: '24', height: '24' }),
    element('path', { class: kind, d: path, transform: 'translate(-6 -6)' }),
  )
}

/** A mark that leads to its statement, and says whose words they are and which to whoever points at it or listens. */
export function markOf(
  position: Position,
  party: string,
  attributes: Record<string, string>,
  ...children: Child[]
): Element {
  return element(
    'a',
    { href: urls.position(position), ...attributes },
    element('title', {}, party + marks.colon + statedAs(position)),
    ...children,
  )
}
