import type { Element } from 'hast'
import type { AbsentCell } from '#core/compare/cell.ts'
import { cellKey, type Dataset } from '#core/model/dataset.ts'
import { saidOn } from '#core/model/said-on.ts'
import { withdrawnOn } from '#core/model/withdrawal.ts'
import { element, type Child } from '#components/markup/element.ts'
import { said } from '#components/words/said.ts'
import { cellWords } from '#site/cell-words.ts'
import { ui } from '#site/language.ts'
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
    ...(isLater ? [element('span', ui, words.laterOnlyReason)] : reasonOf(cell)),
  )
}

function reasonOf(cell: AbsentCell): Child[] {
  const say = (text: string) => element('span', ui, text)
  switch (cell.state) {
    case 'not-researched':
      return [say(words.notResearched)]
    case 'not-a-participant':
      return cell.reason === 'left'
        ? [say(words.left), ' ', said(cell.left)]
        : [say(words.notParticipant), ' ', said(cell.entered)]
    case 'withdrawn': {
      const [last] = cell.formerly
      return [
        say(words.withdrawn),
        ' ',
        element('a', { href: urls.position(last) }, said(withdrawnOn(last) ?? saidOn(last))),
      ]
    }
    default: {
      const { searched, where, by } = cell.gap
      const nothing = cell.state === 'gap-stale' ? words.stale : words.noneFound
      return [say(words.searched), ' ', said(searched), `${marks.colon}${where} (${by}) `, say(nothing)]
    }
  }
}
