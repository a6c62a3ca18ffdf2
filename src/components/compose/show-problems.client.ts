import type { ComposedProblem } from '#compose/compose-record.ts'
import { composeWords as words } from '#site/compose-words.ts'
import { englishWords } from '#site/language.ts'

/**
 * Says below each field what is wrong with it. What is only missing yet is said once somebody has been in the field: a
 * form that scolds before anything is written is no help.
 */
export function showProblems(
  root: HTMLElement,
  problems: readonly ComposedProblem[],
  touched: ReadonlySet<string>,
): void {
  // Those of the fields of records only: what is wrong with the address of a branch is no problem of a record.
  for (const place of root.querySelectorAll<HTMLElement>('.field-problem[id^="field-"]')) {
    place.textContent = ''
    place.removeAttribute('lang')
    place.removeAttribute('dir')
  }
  for (const field of root.querySelectorAll('[name][aria-invalid]')) field.removeAttribute('aria-invalid')
  for (const { rule, severity, path, message, fix } of problems) {
    const name = path.join('.')
    const isTouched = [...touched].some((field) => field === name || field.startsWith(`${name}.`))
    if (rule === 'missing-field' && !isTouched) continue
    const place = nearestPlace(root, path.map(String))
    if (!place || place.textContent !== '') continue
    place.textContent = rule === 'missing-field' ? words.fillIn : `${message}. ${fix ?? ''}`
    if (rule !== 'missing-field')
      for (const [name, value] of Object.entries(englishWords)) place.setAttribute(name, value)
    place.dataset['severity'] = severity
    if (severity === 'error') root.querySelector(`[name="${CSS.escape(name)}"]`)?.setAttribute('aria-invalid', 'true')
  }
}

/** The place of the field itself, or of the group around it. */
function nearestPlace(root: HTMLElement, path: readonly string[]): HTMLElement | null {
  for (let length = path.length; length >= 0; length -= 1) {
    const found = root.querySelector<HTMLElement>(`#${CSS.escape(`field-${path.slice(0, length).join('.')}-problem`)}`)
    if (found) return found
  }
  return null
}
