import type { Element } from 'hast'
import { isSameTree } from '#components/markup/element.ts'
import { toDom } from '#components/markup/to-dom.client.ts'
import { composeProposal, type Proposal } from '#compose/compose-proposal.ts'
import type { Draft } from '#compose/drafts.ts'
import { changedValues, contentOf, type Existing } from '#compose/existing.ts'
import { formFields } from '#compose/form-field.ts'
import { newType } from '#compose/new-records.ts'
import { composedPlace, type Placing } from '#compose/record-name.ts'
import { recordValues, unshownFields } from '#compose/record-values.ts'
import type { Values } from '#compose/values.ts'
import type { AnyRecord, RecordType } from '#core/model/record.ts'
import { RECORD_SCHEMA } from '#core/model/record-schema.ts'
import { composeWords as words } from '#site/compose-words.ts'
import { urls } from '#site/urls.ts'
import { addItem } from './add-item.ts'
import { laterBodyCheck } from './body-check.client.ts'
import { choicesAmong } from './choices.ts'
import { correctionMarkup } from './correction-markup.ts'
import { draftStore } from './draft-store.client.ts'
import { draftTitle, draftsMarkup, type DraftState } from './drafts-markup.ts'
import { focusField, keepFocus } from './focus-field.client.ts'
import { formMarkup } from './form-markup.ts'
import { handOver, isHandedOver, withOpened } from './hand-over.client.ts'
import { laterCode } from './later-code.client.ts'
import { outcomeMarkup } from './outcome-markup.ts'
import { placeMarkup } from './place-markup.ts'
import { readForm } from './read-form.client.ts'
import { showProblems } from './show-problems.client.ts'
import { loadStart, placesAmong, placingOf, recordsOf, saying } from './start-form.client.ts'
import { takeSources } from './take-sources.client.ts'

const root = document.querySelector<HTMLElement>('[data-compose]')!
const part = (name: string) => root.querySelector<HTMLElement>(`[data-part="${name}"]`)!
const [placePart, formPart, outcomePart, status] = [part('place'), part('form'), part('outcome'), part('status')]
const body = part('body') as HTMLTextAreaElement

// This script runs: the page need not say that it does not.
document.querySelector('[data-script-missing]')?.remove()
const loaded = await saying(document.querySelector('[data-loading]')!, words, loadStart(root.dataset['guide']!))
const { guide, begun, found } = loaded
const store = draftStore(`parley-drafts ${urls.contribute()}`)
let { placing, values } = begun
let { records } = loaded
/** The record that is corrected, if it is no new one. */
let existing: Existing | undefined
/** Fields that somebody has been in: only there does a missing value need to be said at once. */
const touched = new Set<string>()
/** What was written for another kind or comparison: an arrow key in a list must not lose it. */
const putAside = new Map<string, Values>()
let proposal: Proposal
let shown: Element | undefined
/** The address of the branch that the first of several files is in, and what was handed over so far. */
let branch = ''
let sent: Draft['sent'] = {}
const bodyCheck = laterBodyCheck(refresh)
const nearness = laterCode(async () => (await import('#compose/near-records.ts')).nearRecords, refresh)
/** Counts what was chosen, so that records which come late are not those of another choice. */
let turn = 0
let drafts: DraftState['is'] = 'fresh'
let discarded: Draft | undefined
let timer = 0

root.hidden = false
await begin(store.all().find(({ start }) => start === location.search))

root.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLInputElement && target.dataset['branch'] !== undefined) branch = target.value.trim()
  if (drafts !== 'not-kept') drafts = 'kept'
  bodyCheck.forgive()
  nearness.forgive()
  clearTimeout(timer)
  timer = window.setTimeout(refresh, 150)
})
root.addEventListener('focusout', ({ target }) => {
  const name = target instanceof HTMLElement && (target.getAttribute('name') ?? target.dataset['place'])
  if (!name) return
  touched.add(name)
  showProblems(root, proposal.problems, touched)
})
placePart.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLSelectElement)) return
  void replace(target.dataset['place'] as keyof Placing, target.value)
})
formPart.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement && target.dataset['names'] === 'new') chooseNew(target)
})
root.addEventListener('click', (event) => {
  const target = (event.target as HTMLElement).closest<HTMLElement>('button, a')
  if (!target) return
  const { add, count, opens, to, draft } = target.dataset
  if (add) void extend(add, Number(count))
  if (target.dataset['do']) void handOver(target, proposal, guide, outcomePart).then(say)
  if (opens !== undefined) markSent(opens)
  if (draft === 'discard') void discard()
  if (draft === 'undo') void begin(discarded)
  if (to !== undefined && focusField(root, to)) event.preventDefault()
})

// Who leaves in the middle of a word has its letters too.
window.addEventListener('pagehide', () => isUnsafe() || keepDraft())
window.addEventListener('beforeunload', (event) => {
  refresh()
  if (isUnsafe()) event.preventDefault()
})

/** Whether something was written that leaving would lose: it is kept nowhere, and not all of it was handed over. */
function isUnsafe(): boolean {
  return drafts === 'not-kept' && !isHandedOver(proposal, sent)
}

/** Begins with what the address asks for, or with what was written here before. */
async function begin(draft?: Draft): Promise<void> {
  const isFit =
    draft && (draft.placing.comparison === '' || guide.comparisons.some(({ id }) => id === draft.placing.comparison))
  ;({ placing, values } = found ? { placing: placingOf(found.record), values: recordValues(found.record) } : begun)
  existing = undefined
  // Nothing is kept until all is in its place again.
  drafts = 'fresh'
  body.value = found ? contentOf(found.record, found.text).body : ''
  if (found) {
    const today = new Date().toISOString().slice(0, 10) as Existing['today']
    existing = { ...found, initial: {}, note: draft?.note ?? '', isAddition: draft?.isAddition ?? false, today }
    await draw()
    existing = { ...existing, initial: readValues() }
  }
  if (draft && isFit) takeUp(draft)
  drafts = draft && isFit ? 'restored' : 'fresh'
  touched.clear()
  await draw()
}

/** Of a correction only what was changed comes back: what others have mended since stays mended. */
function takeUp(draft: Draft): void {
  ;({ branch, sent } = draft)
  if (existing) {
    const { body: changed, ...fields } = draft.values
    values = { ...existing.initial, ...fields }
    if (typeof changed === 'string') body.value = changed
    return
  }
  ;({ placing, values } = draft)
  body.value = draft.body
}

function keepDraft(): void {
  if (drafts === 'fresh' || drafts === 'discarded') return
  const { note = '', isAddition = false } = existing ?? {}
  const title = draftTitle(placing, values, existing?.record)
  const written = existing
    ? { values: changedValues(existing, values, body.value), body: '' }
    : { values, body: body.value }
  const draft = { start: location.search, title, placing, ...written, note, isAddition, branch, sent }
  const isKept = store.keep(draft)
  if (!isKept) drafts = 'not-kept'
  else if (drafts === 'not-kept') drafts = 'kept'
}

async function discard(): Promise<void> {
  refresh()
  discarded = store.all().find(({ start }) => start === location.search)
  store.drop(location.search)
  branch = ''
  sent = {}
  await begin()
  drafts = discarded ? 'discarded' : 'fresh'
  refresh()
  part('drafts').querySelector<HTMLElement>('button')?.focus()
}

function markSent(opens: string): void {
  sent = withOpened(proposal, sent, opens)
  if (drafts === 'fresh') drafts = 'kept'
  // Once the link was followed: to replace it while it is clicked would stop it.
  window.setTimeout(refresh)
}

function say(done: string): void {
  if (done !== '') status.textContent = done
}

async function replace(key: keyof Placing, value: string): Promise<void> {
  const chosen = { ...placing, ...(key === 'comparison' ? { issue: undefined, party: undefined } : {}), [key]: value }
  const own = ++turn
  try {
    await recordsFor(chosen)
  } catch {
    const list = placePart.querySelector<HTMLSelectElement>(`[data-place="${key}"]`)
    if (own === turn && list) list.value = placing[key] ?? ''
    return
  }
  if (own !== turn) return
  values = readValues()
  const written = ({ type, comparison }: Placing) => `${type} ${comparison}`
  putAside.set(written(placing), values)
  placing = chosen
  if (key === 'type' || key === 'comparison') {
    touched.clear()
    values = putAside.get(written(placing)) ?? {}
    placing = { ...placing, name: undefined }
  }
  await draw()
  placePart.querySelector<HTMLElement>(`[data-place="${key}"]`)?.focus()
}

/** The fields of a new record stand below the field that names it, and go with it; what was written there is kept. */
function chooseNew({ value }: HTMLSelectElement): void {
  values = { ...(newType(value) ? { [value]: {} } : {}), ...readValues() }
  takeSources(formPart, drawForm())
  refresh()
}

async function extend(name: string, count: number): Promise<void> {
  values = addItem(readValues(), name.split('.'), count)
  await draw()
  focusField(root, `${name}.${count}`)
}

function readValues(): Values {
  const kept = Object.entries(values).filter(([key]) => newType(key))
  return { ...Object.fromEntries(kept), ...readForm(formPart) }
}

/** Draws the form anew: for another type, place or number of items. What was filled in stays. */
async function draw(): Promise<void> {
  records = await recordsFor(placing)
  const place = existing
    ? correctionMarkup({ ...existing, unshown: unshownFields(existing.record, existing.initial) })
    : placeMarkup(placing, placesAmong(guide, records))
  placePart.replaceChildren(toDom(place))
  formPart.replaceChildren(drawForm())
  refresh()
}

/** A new comparison stands beside the others and knows none of their records. */
function recordsFor({ type, comparison }: Placing): Promise<readonly AnyRecord[]> {
  const its = recordsOf(type === 'comparison' && !existing ? '' : comparison, guide.language)
  return saying(part('waiting'), { loading: words.loadingRecords, failed: words.failedRecords }, its)
}

function drawForm(): HTMLElement {
  const issue = records.find((record) => record.type === 'issue' && record.id === placing.issue)
  const context = {
    values,
    type: placing.type,
    hint: ([first = '', ...rest]: readonly string[]) => {
      const type = newType(first)
      return type ? guide.hints[type]?.[rest.join('.')] : guide.hints[placing.type]?.[[first, ...rest].join('.')]
    },
    records: (to: string) => choicesAmong(records, to as RecordType, placing),
    rows: issue?.type === 'issue' ? issue.options.map(({ id, text }) => ({ id, title: text })) : [],
    drawn: new Set<string>(),
  }
  return toDom(formMarkup(formFields(RECORD_SCHEMA[placing.type]), context)) as HTMLElement
}

function readPlace(): void {
  const field = (key: string) => placePart.querySelector<HTMLInputElement>(`[data-place="${key}"]`)
  if (!existing) placing = { ...placing, name: field('name')?.value.trim() || undefined }
  else
    existing = { ...existing, note: field('corrections')?.value ?? '', isAddition: field('addition')?.checked ?? false }
}

function refresh(): void {
  clearTimeout(timer)
  values = readValues()
  readPlace()
  const checkBody = body.value.trim() === '' ? undefined : bodyCheck.get()
  const place = existing ? placing : composedPlace(placing, values)
  proposal = composeProposal(place, values, body.value, records, {
    ...{ language: guide.language, checkBody, existing },
    taken: guide.comparisons.map(({ id }) => id),
  })
  const nearRecords = proposal.record.record && !existing ? nearness.get() : undefined
  const near = proposal.files.flatMap(({ record }) => (record && nearRecords?.(record, records)) ?? [])
  keepDraft()
  const outcome = outcomeMarkup({ proposal, near, records, site: guide, branch, sent, unchecked: unchecked() })
  if (!shown || !isSameTree(shown, outcome)) keepFocus(outcomePart, () => outcomePart.replaceChildren(toDom(outcome)))
  shown = outcome
  showProblems(root, proposal.problems, touched)
  showDrafts()
  const sum = outcomePart.querySelector('h3')?.textContent ?? ''
  if (status.textContent !== sum) status.textContent = sum
  part('summary').textContent = sum
}

function showDrafts(): void {
  const others = store.all().filter(({ start }) => start !== location.search)
  const missing = begun.edit !== null && !found ? words.correction.missing : ''
  const markup = draftsMarkup({ is: drafts, others, missing })
  const place = part('drafts')
  if (place.dataset['held'] === JSON.stringify(markup)) return
  place.dataset['held'] = JSON.stringify(markup)
  keepFocus(place, () => place.replaceChildren(toDom(markup)))
}

/** What can not be said of the record yet, in words. */
function unchecked(): string[] {
  const { body: checking, bodyFailed, nearFailed } = words.unchecked
  const isBodyOpen = body.value.trim() !== '' && !bodyCheck.get()
  return [
    ...(isBodyOpen ? [bodyCheck.hasFailed() ? bodyFailed : checking] : []),
    ...(nearness.hasFailed() ? [nearFailed] : []),
  ]
}
