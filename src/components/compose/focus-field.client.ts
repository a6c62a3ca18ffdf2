/** Takes the reader to a field by its name, or into the group that bears it; opens what it is folded in. */
export function focusField(root: HTMLElement, name: string): boolean {
  const field = root.querySelector<HTMLElement>(selectorOf(name))
  const folded = field?.closest('details')
  if (folded) folded.open = true
  field?.focus()
  return field !== null
}

function selectorOf(name: string): string {
  if (name === '') return '[data-place="name"]'
  if (name === 'body') return '[data-part="body"]'
  return `[name="${CSS.escape(name)}"], [name^="${CSS.escape(name)}."], [data-place="${CSS.escape(name)}"]`
}

/** Replaces what is in a part of the page, and gives the keyboard back to what stands in the same place afterwards. */
export function keepFocus(part: HTMLElement, replace: () => void): void {
  const held = document.activeElement
  const at = held && part.contains(held) ? signOf(held) : undefined
  const [start, end] = held instanceof HTMLInputElement ? [held.selectionStart, held.selectionEnd] : [null, null]
  replace()
  if (at === undefined) return
  const all = [...part.querySelectorAll<HTMLElement>(FOCUSABLE)]
  const again = all.find((element) => signOf(element) === at) ?? all[0]
  again?.focus()
  if (again instanceof HTMLInputElement) again.setSelectionRange(start, end)
}

const FOCUSABLE = 'a[href], button, input, select, pre[tabindex], summary, [role=region][tabindex]'

/** What tells one element that takes the keyboard from the others, also when it is made anew. */
function signOf(element: Element): string {
  const own = ['id', 'data-to', 'data-do', 'data-file', 'data-branch', 'aria-label', 'aria-labelledby'].map((name) =>
    element.getAttribute(name),
  )
  return [element.tagName, ...own, own.every((value) => value === null) ? element.textContent : ''].join('|')
}
