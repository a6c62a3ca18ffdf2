import type { Value, Values } from '#compose/values.ts'

type Made = { [key: string]: Value | Made | undefined }
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** The values of a form's fields by their names: `quote.text` lies in a group, `responses.0.by` in a list. */
export function readForm(form: HTMLElement): Values {
  const root: Made = {}
  for (const control of form.querySelectorAll<Control>('[name]')) {
    const isTick = control instanceof HTMLInputElement && control.type === 'checkbox'
    setAt(root, control.name.split('.'), isTick ? control.checked : control.value)
  }
  return listsIn(root) as Values
}

function setAt(into: Made, [key = '', ...rest]: readonly string[], value: Value): void {
  if (rest.length === 0) {
    into[key] = value
    return
  }
  into[key] ??= {}
  setAt(into[key] as Made, rest, value)
}

/** Groups whose keys are all numbers are lists; of a table with such rows a stance is a text, so it stays a group. */
function listsIn(value: Value | Made | undefined, key = ''): Value | Made | undefined {
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  if (key !== 'stances' && entries.length > 0 && entries.every(([step]) => /^\d+$/.test(step))) {
    return entries.map(([, item]) => listsIn(item as Made)) as Value
  }
  return Object.fromEntries(entries.map(([step, item]) => [step, listsIn(item as Made, step)]))
}
