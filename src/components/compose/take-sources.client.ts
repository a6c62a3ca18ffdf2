/**
 * Brings a form up to date with one drawn anew, in what hangs on new sources: their fields, and the lists that offer them.
 * A list in which somebody is stays the very element it is, or typing on in it would begin anew with each letter.
 */
export function takeSources(form: HTMLElement, anew: HTMLElement): void {
  const fresh = [...anew.querySelectorAll('.compose-source')]
  for (const [at, field] of [...form.querySelectorAll('.compose-source')].entries()) {
    const other = fresh[at]!
    const [before, after] = [field, other].map((one) => one.querySelector(':scope > fieldset'))
    if (!after) before?.remove()
    else if (!before) field.append(after)
    const [list, offered] = [field, other].map((one) => one.querySelector('select')!)
    if (list !== document.activeElement) list!.replaceWith(offered!)
  }
}
