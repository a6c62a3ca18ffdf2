import type { Proposal } from '#compose/compose-proposal.ts'
import type { Draft } from '#compose/drafts.ts'
import type { Existing } from '#compose/existing.ts'
import { newType } from '#compose/new-records.ts'
import type { Placing } from '#compose/record-name.ts'
import type { Values } from '#compose/values.ts'
import { composeWords as words } from '#site/compose-words.ts'
import { addItem } from './add-item.ts'
import { focusField } from './focus-field.client.ts'
import { draftOf, isOf, withDraftBack, type HandedOver, type Written } from './form-draft.ts'
import { drawFields, drawPlace, readFields, readPlace } from './form-parts.client.ts'
import { isHandedOver, withOpened } from './hand-over.client.ts'
import { outcomeIn } from './outcome.client.ts'
import { pageDraft } from './page-draft.client.ts'
import { saying } from './saying.client.ts'
import { showProblems } from './show-problems.client.ts'
import { firstWritten, recordsOf, type Loaded } from './start-form.client.ts'
import { takeSources } from './take-sources.client.ts'

/** The form as it stands while somebody fills it in: what is written, and what comes of it. */
export function createForm(root: HTMLElement, loaded: Loaded) {
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-part="${name}"]`)!
  const [placePart, formPart, status] = [part('place'), part('form'), part('status')]
  const body = part('body') as HTMLTextAreaElement
  const { guide, begun, found } = loaded
  const draft = pageDraft(part('drafts'))
  const outcome = outcomeIn(part('outcome'), guide, refresh)
  let { records } = loaded
  let { placing, values } = begun
  let existing: Existing | undefined
  let handed: HandedOver = { branch: '', sent: {} }
  let proposal: Proposal
  /** Fields that somebody has been in: only there does a missing value need to be said at once. */
  const touched = new Set<string>()
  /** What was written for another kind or comparison: an arrow key in a list must not lose it. */
  const putAside = new Map<string, Values>()
  /** Counts what was chosen, so that records which come late are not those of another choice. */
  let turn = 0
  let timer = 0

  const written = (): Written => ({ placing, values, body: body.value, existing })
  const take = (given: Written) => {
    ;({ placing, values, existing } = given)
    body.value = given.body
  }
  const missing = begun.edit !== null && !found ? words.correction.missing : ''

  /** Begins with what the address asks for, or with what was written here before. */
  async function begin(before?: Draft): Promise<void> {
    const back = before && isOf(before, guide.comparisons) ? before : undefined
    // Nothing is kept until all is in its place again.
    draft.begin('fresh')
    take(firstWritten(loaded, before))
    if (existing) {
      await draw()
      existing = { ...existing, initial: readFields(formPart, values) }
    }
    if (back) {
      handed = { branch: back.branch, sent: back.sent }
      take(withDraftBack(written(), back))
    }
    draft.begin(back ? 'restored' : 'fresh')
    touched.clear()
    await draw()
  }

  async function discard(): Promise<void> {
    refresh()
    draft.discard()
    handed = { branch: '', sent: {} }
    await begin()
    draft.begin(draft.discarded() ? 'discarded' : 'fresh')
    refresh()
    part('drafts').querySelector<HTMLElement>('button')?.focus()
  }

  /** Somebody wrote; what comes of it is shown once they pause. */
  function write(): void {
    draft.write()
    outcome.forgive()
    clearTimeout(timer)
    timer = window.setTimeout(refresh, 150)
  }

  async function replace(key: keyof Placing, value: string): Promise<void> {
    const chosen = { ...placing, ...(key === 'comparison' ? { issue: undefined, party: undefined } : {}), [key]: value }
    const own = ++turn
    const list = () => placePart.querySelector<HTMLSelectElement>(`[data-place="${key}"]`)
    try {
      await recordsFor(chosen)
    } catch {
      const shown = list()
      if (own === turn && shown) shown.value = placing[key] ?? ''
      return
    }
    if (own !== turn) return
    values = readFields(formPart, values)
    const kind = ({ type, comparison }: Placing) => `${type} ${comparison}`
    putAside.set(kind(placing), values)
    placing = chosen
    if (key === 'type' || key === 'comparison') {
      touched.clear()
      values = putAside.get(kind(placing)) ?? {}
      placing = { ...placing, name: undefined }
    }
    await draw()
    list()?.focus()
  }

  /** The fields of a new record stand below the field that names it, and go with it; what was written there is kept. */
  function chooseNew(place: string): void {
    values = { ...(newType(place) ? { [place]: {} } : {}), ...readFields(formPart, values) }
    takeSources(formPart, drawFields({ placing, values }, guide, records))
    refresh()
  }

  /** Gives a list of fields one more item. */
  async function extend(name: string, count: number): Promise<void> {
    values = addItem(readFields(formPart, values), name.split('.'), count)
    await draw()
    focusField(root, `${name}.${count}`)
  }

  /** What a link opens was handed over. */
  function open(opens: string): void {
    handed = { ...handed, sent: withOpened(proposal, handed.sent, opens) }
    draft.handOver()
    // Once the link was followed: to replace it while it is clicked would stop it.
    window.setTimeout(refresh)
  }

  /** Draws the form anew: for another type, place or number of items. What was filled in stays. */
  async function draw(): Promise<void> {
    records = await recordsFor(placing)
    placePart.replaceChildren(drawPlace({ placing, existing }, guide, records))
    formPart.replaceChildren(drawFields({ placing, values }, guide, records))
    refresh()
  }

  /** A new comparison stands beside the others and knows none of their records. */
  function recordsFor({ type, comparison }: Placing): ReturnType<typeof recordsOf> {
    const its = recordsOf(type === 'comparison' && !existing ? '' : comparison, guide.language)
    return saying(part('waiting'), { loading: words.loadingRecords, failed: words.failedRecords }, its)
  }

  function keepDraft(): void {
    draft.keep(() => draftOf(written(), handed, location.search))
  }

  function refresh(): void {
    clearTimeout(timer)
    values = readFields(formPart, values)
    ;({ placing, existing } = readPlace(placePart, { placing, existing }))
    proposal = outcome.propose(written(), records)
    keepDraft()
    const sum = outcome.show(proposal, written(), records, handed)
    showProblems(root, proposal.problems, touched)
    draft.show(missing)
    if (status.textContent !== sum) status.textContent = sum
    part('summary').textContent = sum
  }

  return {
    /** Begins with what was written here before, if anything was. */
    begin: () => begin(draft.kept()),
    /** Brings back what was thrown away. */
    undo: () => begin(draft.discarded()),
    ...{ discard, write, replace, chooseNew, extend, open, keepDraft, refresh },
    /** Somebody has been in a field, and left it. */
    leave(name: string): void {
      touched.add(name)
      showProblems(root, proposal.problems, touched)
    },
    /** Somebody gave the address of the branch that the first file is in. */
    setBranch(branch: string): void {
      handed = { ...handed, branch }
    },
    proposal: () => proposal,
    /** Whether something was written that leaving would lose: it is kept nowhere, and not all of it was handed over. */
    isUnsafe: () => draft.isNotKept() && !isHandedOver(proposal, handed.sent),
  }
}
