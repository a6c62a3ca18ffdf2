import type { Element } from 'hast'
import { laterBodyCheck } from '#components/compose/body-check.client.ts'
import { choicesAmong } from '#components/compose/choices.ts'
import type { ComposeGuide } from '#components/compose/compose-guide.ts'
import { keepFocus } from '#components/compose/focus-field.client.ts'
import { handOver, isHandedOver, withOpened } from '#components/compose/hand-over.client.ts'
import { sendMarkup } from '#components/compose/send-markup.ts'
import { copyText } from '#components/compose/send-text.client.ts'
import { load, recordsOf } from '#components/compose/start-form.client.ts'
import { element, isSameTree } from '#components/markup/element.ts'
import { fill, toDom } from '#components/markup/to-dom.client.ts'
import type { Proposal } from '#compose/compose-proposal.ts'
import { readKept, writeKept, type KeptRows } from '#compose/table/kept-rows.ts'
import { NO_MAPPING, withAnswer } from '#compose/table/mapping.ts'
import { fillableOf, hasBodies, leftRowsOf, proposalOf, readPasted, type Pasted } from '#compose/table/read-pasted.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { rowsWords as words } from '#site/rows-words.ts'
import { columnsMarkup } from './columns-markup.ts'
import { fillsMarkup } from './fills-markup.ts'
import { filesMarkup } from './files-markup.ts'
import { questionsMarkup } from './questions-markup.ts'
import { noticesMarkup, rowsMarkup, sumOf } from './rows-markup.ts'
import { storedRows, storeRows } from './rows-store.client.ts'
import { skeletonMarkup } from './skeleton-markup.ts'

const place = document.querySelector<HTMLElement>('[data-rows]')!
const part = (name: string) => place.querySelector<HTMLElement>(`[data-part="${name}"]`)!
const guide = await load<ComposeGuide>(place.dataset['guide']!)

const emptyRows: KeptRows = {
  ...{ comparison: guide.comparisons[0]?.id ?? '', text: '', branch: '' },
  ...{ mapping: NO_MAPPING, fills: new Map(), sent: {} },
}
const isThere = (comparison: string) => guide.comparisons.some(({ id }) => id === comparison)
const stored = readKept(storedRows())
const asked = new URLSearchParams(location.search).get('in') ?? ''
let rows: KeptRows =
  stored && isThere(stored.comparison)
    ? stored
    : { ...emptyRows, ...(isThere(asked) ? { comparison: asked } : {}), ...(stored ? { text: stored.text } : {}) }
let discarded: KeptRows | undefined
let isKept = true
let records: readonly AnyRecord[] = []
let pasted: Pasted = { kind: 'nothing' }
let proposal: Proposal | null = null
const bodyCheck = laterBodyCheck(() => {
  if (bodyCheck.held()) refresh()
})
let timer = 0
const drawn = new Map<string, Element>()

part('rows').replaceChildren(toDom(skeletonMarkup(guide.comparisons)))
const text = place.querySelector<HTMLTextAreaElement>('#rows-text')!
const comparison = place.querySelector<HTMLSelectElement>('#rows-comparison')!
const status = part('rows-status')
await show()

place.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLInputElement && target.dataset['branch'] !== undefined) {
    rows = { ...rows, branch: target.value.trim() }
  } else if (target instanceof HTMLInputElement && target.dataset['fill'] !== undefined) {
    giveForAll(target.dataset['fill'], target.value)
  } else if (target === text) rows = { ...rows, text: text.value }
  else return
  clearTimeout(timer)
  timer = window.setTimeout(refresh, 250)
})
place.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLSelectElement)) return
  const { heading, answer, fill: name } = target.dataset
  if (target === comparison) {
    rows = { ...rows, comparison: target.value }
    void show()
    return
  }
  if (heading !== undefined && target.value !== '?') rows = told(['columns', heading], target.value)
  if (answer !== undefined && target.value !== '') rows = told(JSON.parse(answer), JSON.parse(target.value))
  if (name !== undefined) giveForAll(name, target.value)
  refresh()
})
place.addEventListener('click', ({ target }) => {
  const button = (target as HTMLElement).closest<HTMLElement>('button, a')
  if (!button) return
  const { back, opens, rows: does, do: hands } = button.dataset
  if (back !== undefined) {
    rows = told(JSON.parse(back), null)
    refresh()
  }
  if (opens !== undefined) markSent(opens)
  if (does === 'discard') void startWith(emptyRows, rows)
  if (does === 'undo' && discarded) void startWith(discarded, undefined)
  if (hands === 'copy-left') void copyLeft(button)
  else if (hands !== undefined && proposal) void handOver(button, proposal, guide, part('rows-send')).then(say)
})
window.addEventListener('pagehide', keep)
window.addEventListener('beforeunload', (event) => {
  keep()
  if (!isKept && rows.text !== '' && !isAllSent()) event.preventDefault()
})

async function startWith(next: KeptRows, before: KeptRows | undefined): Promise<void> {
  rows = next
  discarded = before
  await show()
  part('rows-kept').querySelector<HTMLElement>('button')?.focus()
}

/** Shows the rows anew, among the records of their comparison. */
async function show(): Promise<void> {
  text.value = rows.text
  comparison.value = rows.comparison
  records = await recordsOf(rows.comparison, guide.language)
  refresh()
}

function told(path: readonly string[], answer: string | null): KeptRows {
  return { ...rows, mapping: withAnswer(rows.mapping, path, answer) }
}

function giveForAll(name: string, value: string): void {
  const others = [...rows.fills].filter(([other]) => other !== name)
  rows = { ...rows, fills: new Map([...others, [name, value]]) }
}

/** What a link opens was handed over, as it stands now. */
function markSent(opens: string): void {
  if (!proposal) return
  rows = { ...rows, sent: withOpened(proposal, rows.sent, opens) }
  // Once the link was followed: to replace it while it is clicked would stop it.
  window.setTimeout(refresh)
}

function isAllSent(): boolean {
  const isDone = proposal !== null && isHandedOver(proposal, rows.sent)
  return isDone && pasted.kind === 'read' && pasted.made?.left.size === 0
}

async function copyLeft(button: HTMLElement): Promise<void> {
  if (pasted.kind !== 'read' || !pasted.made) return
  say(await copyText(button, leftRowsOf(pasted.table, pasted.made), null))
}

function say(done: string): void {
  if (done !== '') status.textContent = done
}

function keep(): void {
  if (rows.text === '' && storedRows() === null) return
  isKept = storeRows(rows.text === '' ? null : writeKept(rows))
}

function refresh(): void {
  clearTimeout(timer)
  const fills = new Map([...rows.fills].filter(([, value]) => value.trim() !== ''))
  const among = { records, mapping: rows.mapping, fills, language: guide.language }
  pasted = readPasted(rows.text, { ...among, checkBody: bodyCheck.held() })
  if (hasBodies(pasted)) {
    bodyCheck.forgive()
    bodyCheck.get()
  }
  const made = pasted.kind === 'read' ? pasted.made : null
  proposal = made && proposalOf(made)
  keep()
  draw('kept', keptMarkup())
  draw('notices', noticesMarkup(pasted))
  draw('columns', pasted.kind === 'read' && columnsMarkup(columnsOf(pasted)))
  draw('questions', pasted.kind === 'read' && questionsMarkup(pasted.rows.questions, rows.mapping))
  drawFills()
  draw('table', pasted.kind === 'read' && made !== null && rowsMarkup(pasted.table, pasted.rows, made, records))
  const { branch, sent } = rows
  draw(
    'send',
    proposal && filesMarkup(sendMarkup({ proposal, site: guide, branch, sent, name: 'rows' }), proposal, made),
  )
  const sum = sumOf(pasted)
  place.querySelector('#rows-sum')!.textContent = sum
  if (rows.text !== '' && status.textContent !== sum) status.textContent = sum
}

function columnsOf({ table, rows: read }: Extract<Pasted, { kind: 'read' }>) {
  const parties = choicesAmong(records, 'party')
  return { headings: table.headings, matched: read.matched, mapping: rows.mapping, parties }
}

/** Drawn anew only where other columns are to be filled: whoever types in one of the fields must not be interrupted. */
function drawFills(): void {
  const columns = fillableOf(pasted, rows.fills)
  const names = columns.map(({ name }) => name).join(' ')
  const target = part('rows-fills')
  if (target.dataset['held'] === names) return
  target.dataset['held'] = names
  draw('fills', fillsMarkup(columns, rows.fills))
}

function draw(name: string, markup: Element | false | null): void {
  const target = part(`rows-${name}`)
  const tree = element('div', {}, markup)
  const former = drawn.get(name)
  if (former && isSameTree(former, tree)) return
  drawn.set(name, tree)
  keepFocus(target, () => fill(target, tree, null))
}

function keptMarkup(): Element | false {
  const button = (does: string, label: string) => element('button', { type: 'button', 'data-rows': does }, label)
  if (!isKept) return element('p', { class: 'notice' }, words.notKept)
  if (rows.text !== '') return element('p', {}, words.kept, ' ', button('discard', words.discard))
  return discarded ? element('p', {}, words.discarded, ' ', button('undo', words.undo)) : false
}
