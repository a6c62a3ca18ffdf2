import { cleanValues, type Value, type Values } from '#compose/values.ts'

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
  if (typeof value !== 'object') return value
  const entries = Object.entries(value)
  if (key !== 'stances' && entries.length > 0 && entries.every(([step]) => /^\d+$/.test(step))) {
    return entries.map(([, item]) => listsIn(item as Made)) as Value
  }
  return ticksIn(Object.fromEntries(entries.map(([step, item]) => [step, listsIn(item as Made, step)])))
}

/** A field that is a yes or a list: the yes, under the name with `?`, counts where nothing stands in the list. */
function ticksIn(values: Made): Made {
  const plain = Object.entries(values).filter(([key]) => !key.endsWith('?'))
  const ticks = Object.entries(values).flatMap(([name, isTicked]) => {
    const key = name.slice(0, -1)
    const isFilled = Object.keys(cleanValues({ list: values[key] })).length > 0
    return name.endsWith('?') && isTicked === true && !isFilled ? [[key, isTicked] as const] : []
  })
  return Object.fromEntries([...plain, ...ticks])
}
