import { toDom } from '#components/markup/to-dom.client.ts'
import { composeRecord, type CheckBody, type Composed } from '#compose/compose-record.ts'
import { formFields } from '#compose/form-field.ts'
import { nearRecords } from '#compose/near-records.ts'
import type { Placing } from '#compose/record-name.ts'
import type { Value, Values } from '#compose/values.ts'
import type { AnyRecord, RecordType } from '#core/model/record.ts'
import { RECORD_SCHEMA } from '#core/parse/record-schema.ts'
import { composeWords as words } from '#site/compose-words.ts'
import { urls } from '#site/urls.ts'
import { choicesAmong, titleOf } from './choices.ts'
import type { ComposeGuide } from './compose-guide.ts'
import { formMarkup } from './form-markup.ts'
import { outcomeMarkup } from './outcome-markup.ts'
import { placeMarkup } from './place-markup.ts'
import { readForm } from './read-form.client.ts'
import { sendText } from './send-text.client.ts'
import { showProblems } from './show-problems.client.ts'

const root = document.querySelector<HTMLElement>('[data-compose]')!
const [placePart, formPart, outcomePart, body, status] = ['place', 'form', 'outcome', 'body', 'status'].map((part) =>
  root.querySelector<HTMLElement>(`[data-part="${part}"]`)!,
) as [HTMLElement, HTMLElement, HTMLElement, HTMLTextAreaElement, HTMLElement]

const guide = await load<ComposeGuide>(root.dataset['guide']!)
const known = new Map<string, readonly AnyRecord[]>()
/** Fields that somebody has been in: only there does a missing value need to be said at once. */
const touched = new Set<string>()
let placing = placingFrom(new URLSearchParams(location.search))
let values: Values = initialValues(new URLSearchParams(location.search))
let composed: Composed
let checkBody: CheckBody | undefined
let timer = 0

root.hidden = false
await draw()

root.addEventListener('input', () => {
  clearTimeout(timer)
  timer = window.setTimeout(refresh, 150)
})
root.addEventListener('focusout', ({ target }) => {
  if (target instanceof HTMLElement && target.hasAttribute('name')) touched.add(target.getAttribute('name')!)
  window.setTimeout(refresh)
})
placePart.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLSelectElement)) return
  void replace(target.dataset['place'] as keyof Placing, target.value)
})
root.addEventListener('click', (event) => {
  const target = event.target as HTMLElement
  if (target.dataset['add']) addItem(target.dataset['add'], Number(target.dataset['count']))
  if (target.dataset['do']) void sendText(target, composed)
  if (target.dataset['to'] !== undefined && focusField(target.dataset['to'])) event.preventDefault()
})

async function replace(key: keyof Placing, value: string): Promise<void> {
  values = readForm(formPart)
  const isOther = key === 'type' || key === 'comparison'
  placing = { ...placing, ...(key === 'comparison' ? { issue: undefined, party: undefined } : {}), [key]: value }
  if (isOther) touched.clear()
  if (isOther) values = {}
  await draw()
  placePart.querySelector<HTMLElement>(`[data-place="${key}"]`)?.focus()
}

/** Draws the form anew: for another type, place or number of items. What was filled in stays. */
async function draw(): Promise<void> {
  const records = await recordsOf(placing.comparison)
  const issue = records.find((record) => record.type === 'issue' && record.id === placing.issue)
  const places = {
    comparisons: guide.comparisons,
    issues: choicesAmong(records, 'issue'),
    parties: choicesAmong(records, 'party'),
  }
  placePart.replaceChildren(toDom(placeMarkup(placing, places)))
  const context = {
    values,
    hint: (path: readonly string[]) => guide.hints[placing.type]?.[path.join('.')],
    records: (to: string) => choicesAmong(records, to as RecordType, placing),
    rows: issue?.type === 'issue' ? issue.options.map(({ id, text }) => ({ id, title: text })) : [],
  }
  formPart.replaceChildren(toDom(formMarkup(formFields(RECORD_SCHEMA[placing.type]), context)))
  refresh()
}

function refresh(): void {
  const records = known.get(placing.comparison) ?? []
  values = readForm(formPart)
  const name = placePart.querySelector<HTMLInputElement>('input[data-place="name"]')?.value.trim()
  placing = { ...placing, name: name || undefined }
  if (body.value.trim() !== '' && !checkBody) void loadBodyCheck()
  composed = composeRecord(placing, values, body.value, records, { language: guide.language, checkBody })
  const near = composed.record ? nearRecords(composed.record, records) : []
  outcomePart.replaceChildren(toDom(outcomeMarkup({ composed, near, records, site: guide })))
  showProblems(root, composed.problems, touched)
  const sum = outcomePart.querySelector('h3')?.textContent ?? ''
  if (status.textContent !== sum) status.textContent = sum
}

/** The reader of Markdown is as large as the rest, so only those who write a body load it. */
async function loadBodyCheck(): Promise<void> {
  const { renderBody } = await import('#markdown/render-body.ts')
  checkBody = (text) => renderBody(text, { file: 'body', line: 1 }).problems
  refresh()
}

function addItem(name: string, count: number): void {
  values = readForm(formPart)
  const path = name.split('.')
  values = withItem(values, path, count) as Values
  void draw().then(() => formPart.querySelector<HTMLElement>(`[name^="${CSS.escape(`${name}.${count}`)}"]`)?.focus())
}

/** An item that holds nothing yet but keeps its place. */
function withItem(value: Value | undefined, [key, ...rest]: readonly string[], count: number): Value {
  if (key === undefined)
    return [
      ...(Array.isArray(value) ? (value as Value[]) : []),
      ...(Array.isArray(value) && value.length > count ? [] : [{}]),
    ]
  if (Array.isArray(value))
    return value.map((item, at) => (String(at) === key ? withItem(item as Value, rest, count) : (item as Value)))
  return { ...(value as Values), [key]: withItem((value as Values | undefined)?.[key], rest, count) }
}

function focusField(name: string): boolean {
  const at =
    name === ''
      ? '[data-place="name"]'
      : name === 'body'
        ? '[data-part="body"]'
        : `[name="${CSS.escape(name)}"], [name^="${CSS.escape(name)}."]`
  const field = root.querySelector<HTMLElement>(at)
  const folded = field?.closest('details')
  if (folded) folded.open = true
  field?.focus()
  return field !== null
}

function placingFrom(query: URLSearchParams): Placing {
  const asked = query.get('type') ?? ''
  const type = (Object.hasOwn(words.types, asked) ? asked : 'position') as RecordType
  const comparison = guide.comparisons.find(({ id }) => id === query.get('in')) ?? guide.comparisons[0]
  return {
    type,
    comparison: comparison?.id ?? '',
    issue: query.get('issue') ?? undefined,
    party: query.get('party') ?? undefined,
  }
}

function initialValues(query: URLSearchParams): Values {
  return Object.fromEntries(['party', 'source'].map((key) => [key, query.get(key) ?? undefined]))
}

async function recordsOf(comparison: string): Promise<readonly AnyRecord[]> {
  const held = known.get(comparison)
  if (held || comparison === '') return held ?? []
  const records = await load<AnyRecord[]>(urls.composeRecords(comparison))
  known.set(comparison, records)
  return records.toSorted((a, b) => titleOf(a).localeCompare(titleOf(b), guide.language))
}

async function load<Data>(url: string): Promise<Data> {
  try {
    const response = await fetch(url)
    if (!response.ok) throw new Error(response.statusText)
    return (await response.json()) as Data
  } catch (error) {
    document.querySelector('[data-part="loading"]')!.textContent = words.failed
    throw error
  }
}
