import type { Element } from 'hast'
import { isSameTree } from '#components/markup/element.ts'
import { toDom } from '#components/markup/to-dom.client.ts'
import { composeProposal, isNewSource, type Proposal } from '#compose/compose-proposal.ts'
import type { CheckBody } from '#compose/compose-record.ts'
import { formFields } from '#compose/form-field.ts'
import type { nearRecords as NearRecords } from '#compose/near-records.ts'
import type { Placing } from '#compose/record-name.ts'
import type { Values } from '#compose/values.ts'
import type { AnyRecord, RecordType } from '#core/model/record.ts'
import { RECORD_SCHEMA } from '#core/model/record-schema.ts'
import { addItem } from './add-item.ts'
import { choicesAmong } from './choices.ts'
import type { ComposeGuide } from './compose-guide.ts'
import { focusField, keepFocus } from './focus-field.client.ts'
import { formMarkup } from './form-markup.ts'
import { outcomeMarkup } from './outcome-markup.ts'
import { placeMarkup } from './place-markup.ts'
import { readForm } from './read-form.client.ts'
import { sendText } from './send-text.client.ts'
import { showProblems } from './show-problems.client.ts'
import { load, placesAmong, readStart, recordsOf } from './start-form.client.ts'
import { takeSources } from './take-sources.client.ts'

const root = document.querySelector<HTMLElement>('[data-compose]')!
const [placePart, formPart, outcomePart, body, status] = ['place', 'form', 'outcome', 'body', 'status'].map((part) =>
  root.querySelector<HTMLElement>(`[data-part="${part}"]`)!,
) as [HTMLElement, HTMLElement, HTMLElement, HTMLTextAreaElement, HTMLElement]

const guide = await load<ComposeGuide>(root.dataset['guide']!)
/** Fields that somebody has been in: only there does a missing value need to be said at once. */
const touched = new Set<string>()
let { placing, values } = readStart(guide)
let records: readonly AnyRecord[] = []
let proposal: Proposal
let shown: Element | undefined
/** The address of the branch that the first of several files is in. */
let branch = ''
// Both are as large as the rest: loaded once they are wanted.
let checkBody: CheckBody | undefined
let nearRecords: typeof NearRecords | undefined
/** Whether something was written that leaving the page would lose. */
let isWritten = false
let timer = 0

root.hidden = false
await draw()

root.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLInputElement && target.dataset['branch'] !== undefined) branch = target.value.trim()
  isWritten = true
  clearTimeout(timer)
  timer = window.setTimeout(refresh, 150)
})
root.addEventListener('focusout', ({ target }) => {
  if (!(target instanceof HTMLElement) || !target.hasAttribute('name')) return
  touched.add(target.getAttribute('name')!)
  showProblems(root, proposal.problems, touched)
})
placePart.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLSelectElement)) return
  void replace(target.dataset['place'] as keyof Placing, target.value)
})
formPart.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement && target.dataset['names'] === 'source') chooseSource(target)
})
root.addEventListener('click', (event) => {
  const target = (event.target as HTMLElement).closest<HTMLElement>('button, a')
  if (target?.dataset['add']) void extend(target.dataset['add'], Number(target.dataset['count']))
  if (target?.dataset['do']) void send(target, Number(target.dataset['file']))
  // Handed over, it is lost no more.
  if (target?.classList.contains('primary')) isWritten = false
  if (target?.dataset['to'] !== undefined && focusField(root, target.dataset['to'])) event.preventDefault()
})

window.addEventListener('beforeunload', (event) => {
  if (isWritten) event.preventDefault()
})

async function send(button: HTMLElement, at: number): Promise<void> {
  const shown = outcomePart.querySelectorAll('pre')[at]!
  const done = await sendText(button, proposal.files[at]!, shown)
  isWritten = false
  if (done !== '') status.textContent = done
}

async function replace(key: keyof Placing, value: string): Promise<void> {
  values = readValues()
  placing = { ...placing, ...(key === 'comparison' ? { issue: undefined, party: undefined } : {}), [key]: value }
  if (key === 'type' || key === 'comparison') {
    touched.clear()
    values = {}
    placing = { ...placing, name: undefined }
  }
  await draw()
  placePart.querySelector<HTMLElement>(`[data-place="${key}"]`)?.focus()
}

/** The fields of a new source stand below the field that names it, and go with it; what was written there is kept. */
function chooseSource({ value }: HTMLSelectElement): void {
  values = { ...(isNewSource(value) ? { [value]: {} } : {}), ...readValues() }
  takeSources(formPart, drawForm())
  refresh()
}

async function extend(name: string, count: number): Promise<void> {
  values = addItem(readValues(), name.split('.'), count)
  await draw()
  focusField(root, `${name}.${count}`)
}

function readValues(): Values {
  const kept = Object.entries(values).filter(([key]) => isNewSource(key))
  return { ...Object.fromEntries(kept), ...readForm(formPart) }
}

/** Draws the form anew: for another type, place or number of items. What was filled in stays. */
async function draw(): Promise<void> {
  records = await recordsOf(placing.comparison, guide.language)
  placePart.replaceChildren(toDom(placeMarkup(placing, placesAmong(guide, records))))
  formPart.replaceChildren(drawForm())
  refresh()
}

function drawForm(): HTMLElement {
  const issue = records.find((record) => record.type === 'issue' && record.id === placing.issue)
  const context = {
    values,
    hint: ([first = '', ...rest]: readonly string[]) =>
      isNewSource(first)
        ? guide.hints['source']?.[rest.join('.')]
        : guide.hints[placing.type]?.[[first, ...rest].join('.')],
    records: (to: string) => choicesAmong(records, to as RecordType, placing),
    rows: issue?.type === 'issue' ? issue.options.map(({ id, text }) => ({ id, title: text })) : [],
    drawn: new Set<string>(),
  }
  return toDom(formMarkup(formFields(RECORD_SCHEMA[placing.type]), context)) as HTMLElement
}

function refresh(): void {
  clearTimeout(timer)
  values = readValues()
  const name = placePart.querySelector<HTMLInputElement>('input[data-place="name"]')?.value.trim()
  placing = { ...placing, name: name || undefined }
  if (body.value.trim() !== '' && !checkBody) void loadBodyCheck()
  proposal = composeProposal(placing, values, body.value, records, { language: guide.language, checkBody })
  if (proposal.record.record && !nearRecords) void loadNearRecords()
  const near = proposal.files.flatMap(({ record }) => (record && nearRecords?.(record, records)) ?? [])
  const outcome = outcomeMarkup({ proposal, near, records, site: guide, branch })
  if (!shown || !isSameTree(shown, outcome)) keepFocus(outcomePart, () => outcomePart.replaceChildren(toDom(outcome)))
  shown = outcome
  showProblems(root, proposal.problems, touched)
  const sum = outcomePart.querySelector('h3')?.textContent ?? ''
  if (status.textContent !== sum) status.textContent = sum
}

async function loadBodyCheck(): Promise<void> {
  const { renderBody } = await import('#markdown/render-body.ts')
  checkBody = (text) => renderBody(text, { file: 'body', line: 1 }).problems
  refresh()
}

async function loadNearRecords(): Promise<void> {
  ;({ nearRecords } = await import('#compose/near-records.ts'))
  refresh()
}
