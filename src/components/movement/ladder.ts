import type { Element } from 'hast'
import type { Ladder, LadderMark, LadderRow } from '#core/compare/ladder.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Day } from '#core/model/date.ts'
import type { Issue } from '#core/model/record.ts'
import type { Stance } from '#core/model/stance.ts'
import { element, type Child } from '#components/markup/element.ts'
import { stanceMark } from '#components/stance/stance-mark.ts'
import { saidBy } from '#components/words/said.ts'
import { formatDate } from '#site/dates.ts'
import { amountWords as words } from '#site/issue-words.ts'
import { ui } from '#site/language.ts'
import { formatNumber } from '#site/numbers.ts'
import { nameOf, shortNameOf } from '#site/party-names.ts'
import { punctuationWords } from '#site/punctuation-words.ts'
import { urls } from '#site/urls.ts'
import { amountInWords } from './amount-in-words.ts'
import { drawing, label, line, markOf, shape } from './drawn.ts'
import { anchorAt, placeOn, ticksOf } from './line-scale.ts'

const HEIGHT = 44
const MIDDLE = 20
const DOT = 'M6 1a5 5 0 1 0 .01 0z'
const CROSS = 'M1 1 11 11M11 1 1 11'
/** Dates nearer to each other than this would run into each other; the table has them all. */
const BESIDE = 20

/**
 * The figures of one measure: a row a party, a mark a figure, its bound as an open end, joined only where one statement
 * replaces another. Beneath it the same as a table.
 */
export function ladderOf(dataset: Dataset, issue: Issue, ladder: Ladder, day: Day): Element {
  const { measure, rows } = ladder
  const ticks = ticksOf(ladder.from, ladder.to)
  const place = placeOn(ticks[0] ?? ladder.from, ticks.at(-1) ?? ladder.to)
  const grid = ticks.map((tick) => line('grid', [place(tick), 0], [place(tick), HEIGHT]))
  return element(
    'figure',
    { class: 'ladder', 'data-as-of': 'ladder', 'data-issue': issue.id, 'data-measure': measure.id },
    element('figcaption', {}, words.caption(measure.label, measure.unit), lowerNote(dataset, measure, day)),
    element(
      'div',
      { class: 'drawn-row' },
      element('span', {}),
      drawing(
        20,
        ticks.map((tick) => label('tick', place(tick), 14, anchorEnds(tick, ticks), formatNumber(tick))),
      ),
    ),
    rows.map((row) =>
      element(
        'div',
        { class: 'drawn-row', 'data-party': row.party },
        element('b', {}, shortNameOf(dataset, row.party, day)),
        drawing(HEIGHT, grid, joinsOf(row, place), marksOf(dataset, row, place, day)),
      ),
    ),
    tableOf(dataset, rows, measure, day),
  )
}

/** A measure on a day on which nobody had named a figure. */
export function emptyLadder(issue: Issue, measure: string): Element {
  return element('figure', { class: 'ladder', 'data-as-of': 'ladder', 'data-issue': issue.id, 'data-measure': measure })
}

function anchorEnds(tick: number, ticks: readonly number[]): 'start' | 'middle' | 'end' {
  if (tick === ticks[0]) return 'start'
  return tick === ticks.at(-1) ? 'end' : 'middle'
}

function lowerNote(dataset: Dataset, { lower_is: lower }: Ladder['measure'], day: Day): Child {
  return (
    lower !== undefined && [' ', element('span', { class: 'small', ...ui }, words.lower(nameOf(dataset, lower, day)))]
  )
}

/** A bracket above two marks of which the later replaces the earlier. */
function joinsOf({ marks, joins }: LadderRow, place: (value: number) => number): Child[] {
  return joins.flatMap(([from, to]) => {
    const [a, b] = [marks[from], marks[to]]
    if (!a || !b) return []
    const [x1, x2] = [place(headOf(a)), place(headOf(b))]
    return [
      line('join', [x1, MIDDLE - 6], [x1, 6]),
      line('join', [x1, 6], [x2, 6]),
      line('join', [x2, 6], [x2, MIDDLE - 6]),
    ]
  })
}

function marksOf(dataset: Dataset, { party, marks }: LadderRow, place: (value: number) => number, day: Day): Child[] {
  let labelled = -BESIDE
  const sorted = marks.toSorted((a, b) => headOf(a) - headOf(b))
  return sorted.map((mark) => {
    const { position, bounds, said, standing } = mark
    const x = place(headOf(mark))
    const stance = stanceOf(mark)
    const hasRoom = x - labelled >= BESIDE
    if (hasRoom) labelled = x
    const isAbout = bounds.kind === 'point' && bounds.about
    const against = isAgainst(stance)
    const link = markOf(
      position,
      nameOf(dataset, party, day),
      { class: 'ladder-mark', 'data-is': against ? 'against' : 'for', 'data-standing': String(standing) },
      openEnd(mark, place),
      shape(x, MIDDLE, against || isAbout ? 'glyph' : 'glyph filled', against ? CROSS : DOT),
    )
    return [link, hasRoom && label('date', x, HEIGHT - 4, anchorAt(x), formatDate(said))]
  })
}

function openEnd({ bounds }: LadderMark, place: (value: number) => number): Child {
  if (bounds.kind === 'from') return line('bound', [place(bounds.from), MIDDLE], [100, MIDDLE])
  if (bounds.kind === 'up-to') return line('bound', [0, MIDDLE], [place(bounds.to), MIDDLE])
  return bounds.kind === 'range' && line('bound', [place(bounds.from), MIDDLE], [place(bounds.to), MIDDLE])
}

/** The figure at which the mark stands: that of the bound; of a range its lower end, the line leads to the other. */
function headOf({ bounds }: LadderMark): number {
  switch (bounds.kind) {
    case 'point':
      return bounds.at
    case 'up-to':
      return bounds.to
    default:
      return bounds.from
  }
}

/** What was said of the term that the figure belongs to; none where it is a figure of the measure itself. */
function stanceOf({ position, of }: LadderMark): Stance | undefined {
  return Object.hasOwn(position.stances, of) ? position.stances[of] : undefined
}

function isAgainst(stance: Stance | undefined): boolean {
  return stance === 'opposes' || stance === 'rules-out'
}

function tableOf(
  dataset: Dataset,
  rows: readonly LadderRow[],
  { label, unit }: Issue['measure'][number],
  day: Day,
): Element {
  const heads = [words.heads.party, words.heads.figure, words.heads.stance, words.heads.said]
  return element(
    'section',
    { class: 'scroll', tabindex: '0', 'aria-label': words.table + punctuationWords.colon + label },
    element(
      'table',
      { class: 'drawn-table' },
      element('caption', { class: 'visually-hidden', ...ui }, words.table + punctuationWords.colon + label),
      element(
        'thead',
        {},
        element(
          'tr',
          ui,
          heads.map((head) => element('th', { scope: 'col' }, head)),
        ),
      ),
      element(
        'tbody',
        {},
        rows.flatMap(({ party, marks }) =>
          marks.map((mark) => {
            const stance = stanceOf(mark)
            return element(
              'tr',
              { 'data-party': party },
              element('th', { scope: 'row' }, nameOf(dataset, party, day)),
              element('td', {}, element('span', ui, amountInWords(mark.bounds)), ` ${unit}`),
              element('td', {}, stance && stanceMark(stance)),
              element(
                'td',
                {},
                element('a', { href: urls.position(mark.position) }, saidBy(mark.position)),
                !mark.standing && [punctuationWords.comma, element('span', ui, words.replaced)],
              ),
            )
          }),
        ),
      ),
    ),
  )
}
