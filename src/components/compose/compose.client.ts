import type { Placing } from '#compose/record-name.ts'
import { composeWords as words } from '#site/compose-words.ts'
import { focusField } from './focus-field.client.ts'
import { createForm } from './form.client.ts'
import { handOver } from './hand-over.client.ts'
import { saying } from './saying.client.ts'
import { loadStart } from './start-form.client.ts'

const root = document.querySelector<HTMLElement>('[data-compose]')!
const part = (name: string) => root.querySelector<HTMLElement>(`[data-part="${name}"]`)!

// This script runs: the page need not say that it does not.
document.querySelector('[data-script-missing]')?.remove()
const loaded = await saying(document.querySelector('[data-loading]')!, words, loadStart(root.dataset['guide']!))
const form = createForm(root, loaded)

root.hidden = false
await form.begin()

root.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLInputElement && target.dataset['branch'] !== undefined) form.setBranch(target.value.trim())
  form.write()
})
root.addEventListener('focusout', ({ target }) => {
  const name = target instanceof HTMLElement && (target.getAttribute('name') ?? target.dataset['place'])
  if (name) form.leave(name)
})
part('place').addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLSelectElement)) return
  void form.replace(target.dataset['place'] as keyof Placing, target.value)
})
part('form').addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement && target.dataset['names'] === 'new') form.chooseNew(target.value)
})
root.addEventListener('click', (event) => {
  const target = (event.target as HTMLElement).closest<HTMLElement>('button, a')
  if (!target) return
  const { add, count, opens, to, draft } = target.dataset
  if (add) void form.extend(add, Number(count))
  if (target.dataset['do']) void handOver(target, form.proposal(), loaded.guide, part('outcome')).then(say)
  if (opens !== undefined) form.open(opens)
  if (draft === 'discard') void form.discard()
  if (draft === 'undo') void form.undo()
  if (to !== undefined && focusField(root, to)) event.preventDefault()
})

// Who leaves in the middle of a word has its letters too.
window.addEventListener('pagehide', () => form.isUnsafe() || form.keepDraft())
window.addEventListener('beforeunload', (event) => {
  form.refresh()
  if (form.isUnsafe()) event.preventDefault()
})

function say(done: string): void {
  if (done !== '') part('status').textContent = done
}
