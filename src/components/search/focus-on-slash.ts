/** The key `/` leads to the field from anywhere but where one types. */
export function focusOnSlash(input: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    const at = event.target instanceof HTMLElement ? event.target : null
    if (
      at?.isContentEditable ||
      at?.matches('input:not([type=checkbox], [type=radio], [type=range]), textarea, select')
    ) {
      return
    }
    event.preventDefault()
    input.focus()
    input.select()
  })
}
