import type { Element } from 'hast'
import type { AbsentCell, WithdrawnCell } from '#core/compare/cell.ts'
import { statusAt } from '#core/compare/history.ts'
import { cellKey, type Dataset } from '#core/model/dataset.ts'
import { saidOn } from '#core/model/said-on.ts'
import { element, type Child } from '#components/markup/element.ts'
import { said } from '#components/words/said.ts'
import { cellWords } from '#site/cell-words.ts'
import { formatDate } from '#site/dates.ts'
import { ui } from '#site/language.ts'
import { positionWords } from '#site/position-words.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'
import { urls } from '#site/urls.ts'

const words = cellWords.state

/** The name of a state, as a mark. */
export function stateMark(state: keyof typeof words.name): Element {
  return mark(words.name[state])
}

/** The state of a cell without words, as a mark. */
export function absenceMark(dataset: Dataset, cell: AbsentCell): Element {
  return isLaterOnly(dataset, cell) ? mark(words.laterOnly) : stateMark(cell.state)
}

function mark(text: string): Element {
  return element('span', { class: 'state', ...ui }, text)
}

/** On an earlier day a cell may be without a record although somebody has looked: what was found is of a later day. */
function isLaterOnly(dataset: Dataset, { state, issue, party }: AbsentCell): boolean {
  return state === 'not-researched' && dataset.positionsByCell.has(cellKey(issue, party))
}

/** Why a cell holds no words, in words. Each absence is another fact, and none of them is a refusal. */
export function absence(dataset: Dataset, cell: AbsentCell): Element {
  const isLater = isLaterOnly(dataset, cell)
  return element(
    'p',
    { class: 'absence' },
    ...(isLater ? [element('span', ui, words.laterOnlyReason)] : reasonOf(dataset, cell)),
  )
}

function reasonOf(dataset: Dataset, cell: AbsentCell): Child[] {
  const say = (text: string) => element('span', ui, text)
  switch (cell.state) {
    case 'not-researched':
      return [say(words.notResearched)]
    case 'not-a-participant':
      return cell.reason === 'left'
        ? [say(words.left), ' ', said(cell.left)]
        : [say(words.notParticipant), ' ', said(cell.entered)]
    case 'withdrawn':
      return takenBack(dataset, cell)
    case 'retracted': {
      const [last] = cell.formerly
      if (!last.retracted) return []
      const { by, on, note } = last.retracted
      return [
        element('a', { href: urls.position(last), ...ui }, positionWords.retracted[by](formatDate(on))),
        marks.colon,
        note,
      ]
    }
    default: {
      const { searched, where, by } = cell.gap
      const nothing = cell.state === 'gap-stale' ? words.stale : words.noneFound
      return [say(words.searched), ' ', said(searched), `${marks.colon}${where} (${by}) `, say(nothing)]
    }
  }
}

/** Of what a party has said the first that it took back, with the day; nothing is told of a day that nobody knows. */
function takenBack(dataset: Dataset, { formerly, day }: WithdrawnCell): Child[] {
  const all = formerly.map((position) => ({ position, status: statusAt(position, dataset, day) }))
  const { position, status } = all.find((one) => one.status.state === 'withdrawn') ?? {
    position: formerly[0],
    status: null,
  }
  const link = (...children: Child[]) => element('a', { href: urls.position(position) }, ...children)
  if (status?.state === 'withdrawn' && status.on === null)
    return [link(element('span', ui, positionWords.withdrawnSometime))]
  const on = status?.state === 'withdrawn' && status.on !== null ? status.on : saidOn(position)
  return [element('span', ui, words.withdrawn), ' ', link(said(on))]
}
