import type { Element } from 'hast'
import { lanesOf, type Lane, type LaneMark, type Lanes } from '#core/compare/lanes.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { daysBetween, type Day } from '#core/model/date.ts'
import type { Issue } from '#core/model/record.ts'
import { element, joined, type Child } from '#components/markup/element.ts'
import { GLYPH } from '#components/stance/glyphs.ts'
import { said } from '#components/words/said.ts'
import { formatDate } from '#site/dates.ts'
import { movementWords as words } from '#site/issue-words.ts'
import { ui } from '#site/language.ts'
import { nameOf, shortNameOf } from '#site/party-names.ts'
import { punctuationWords } from '#site/punctuation-words.ts'
import { urls } from '#site/urls.ts'
import { drawing, label, line, markOf, shape } from './drawn.ts'
import { lanesTable } from './lanes-table.ts'
import { placeOn } from './line-scale.ts'

/** The height of the line of one term: as much as a finger needs. */
const TERM = 24
const DOT = 'M6 4.5a1.5 1.5 0 1 0 .01 0z'
/** Numbers of rounds nearer to each other than this would run into each other; the list beneath names all. */
const BESIDE = 4

/** The line for words that are coded for no term. */
const UNCODED = null
type Term = string | null
type Place = (day: Day) => number

/**
 * How the words on an issue moved: a lane a party, in it a line a term, a mark a statement, the rounds as upright lines. Joined
 * only where one statement replaces another. Beneath it the same as a table.
 */
export function movementOf(dataset: Dataset, issue: Issue, day: Day): Element {
  const lanes = lanesOf(dataset, issue.id, day)
  const figure = { class: 'lanes', 'data-as-of': 'lanes', 'data-issue': issue.id }
  const { span } = lanes
  if (!span) return element('figure', figure)
  const along = placeOn(0, daysBetween(span.begins, span.ends))
  const place: Place = (on) => along(daysBetween(span.begins, on))
  return element(
    'figure',
    figure,
    element(
      'div',
      { class: 'drawn-row' },
      element('span', {}),
      drawing(
        34,
        label('tick', place(span.begins), 12, 'start', words.begins(formatDate(span.begins))),
        label('tick', 100, 12, 'end', formatDate(span.ends)),
        roundNumbers(lanes, place),
      ),
    ),
    lanes.lanes.map((lane) => laneOf(dataset, issue, lane, lanes, place, day)),
    roundList(lanes),
    lanesTable(dataset, issue, lanes, day),
  )
}

function laneOf(dataset: Dataset, issue: Issue, lane: Lane, { rounds }: Lanes, place: Place, day: Day): Element {
  const terms = termsOf(issue, lane)
  const heightOf = (term: Term) => terms.indexOf(term) * TERM + TERM / 2
  const height = terms.length * TERM
  return element(
    'div',
    { class: 'drawn-row', 'data-party': lane.party },
    element('b', {}, shortNameOf(dataset, lane.party, day)),
    drawing(
      height,
      rounds.map(({ from }) => line('round', [place(from), 0], [place(from), height])),
      terms.map((term) => [
        line('grid', [3, heightOf(term)], [100, heightOf(term)]),
        term !== UNCODED && label('tick', 0, heightOf(term) + 4, 'start', String(numberOf(issue, term))),
      ]),
      joinsOf(lane).map(([from, to]) =>
        line('join', [place(from.on), heightOf(from.term)], [place(to.on), heightOf(to.term)]),
      ),
      lane.marks.map((mark) => markShapes(dataset, lane, mark, place(mark.on), heightOf, day)),
    ),
  )
}

function markShapes(
  dataset: Dataset,
  { party }: Lane,
  { position, stances }: LaneMark,
  x: number,
  heightOf: (term: Term) => number,
  day: Day,
): Child[] {
  const name = nameOf(dataset, party, day)
  if (stances.length === 0) {
    return [markOf(position, name, { class: 'stance' }, shape(x, heightOf(UNCODED), 'glyph filled', DOT))]
  }
  return stances.map(({ option, stance }) => {
    const { path, filled } = GLYPH[stance]
    return markOf(
      position,
      name,
      { class: 'stance', 'data-is': stance },
      shape(x, heightOf(option), filled ? 'glyph filled' : 'glyph', path),
    )
  })
}

/** The terms of which a party has said something, in their order; last the line for what is not coded. */
function termsOf({ options }: Issue, { marks }: Lane): Term[] {
  const coded = new Set(marks.flatMap(({ stances }) => stances.map(({ option }) => option)))
  const known = options.map(({ id }) => id).filter((id) => coded.has(id))
  const others = [...coded].filter((id) => !known.includes(id))
  return [...known, ...others, ...(marks.some(({ stances }) => stances.length === 0) ? [UNCODED] : [])]
}

function numberOf({ options }: Issue, term: string): number | '' {
  const at = options.findIndex(({ id }) => id === term)
  return at < 0 ? '' : at + 1
}

type End = { readonly on: Day; readonly term: Term }

/** From a term to itself where both statements speak of it; else a term that is new comes from the first of the earlier one. */
function joinsOf({ marks, joins }: Lane): (readonly [End, End])[] {
  return joins.flatMap(([from, to]) => {
    const [earlier, later] = [marks[from], marks[to]]
    if (!earlier || !later) return []
    const before = linesOf(earlier)
    return linesOf(later).map(
      (term) =>
        [
          { on: earlier.on, term: before.includes(term) ? term : (before[0] ?? UNCODED) },
          { on: later.on, term },
        ] as const,
    )
  })
}

function linesOf({ stances }: LaneMark): Term[] {
  return stances.length === 0 ? [UNCODED] : stances.map(({ option }) => option)
}

function roundNumbers({ rounds }: Lanes, place: Place): Child[] {
  let last = -BESIDE
  return rounds.map(({ from }, at) => {
    const x = place(from)
    if (x - last < BESIDE) return null
    last = x
    return label('tick', x, 30, 'middle', String(at + 1))
  })
}

function roundList({ rounds }: Lanes): Child {
  if (rounds.length === 0) return null
  const items = rounds.map(({ round, from }, at) => [
    `${at + 1} `,
    element('a', { href: urls.round(round.comparison, round.id) }, round.title),
    ' (',
    said(from),
    ')',
  ])
  return element(
    'p',
    { class: 'small' },
    element('span', ui, words.rounds),
    ' ',
    joined(items, punctuationWords.semicolon),
  )
}
