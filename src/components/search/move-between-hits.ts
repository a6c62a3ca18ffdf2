/** The arrow keys go from the field to the hits, and between them; Escape leads back to the field. */
export function moveBetweenHits(event: KeyboardEvent, input: HTMLInputElement): void {
  const links = [...document.querySelectorAll<HTMLElement>('.hits .hit-title a')]
  const at = links.indexOf(document.activeElement as HTMLElement)
  const isInField = document.activeElement === input
  if ((at === -1 && !isInField) || event.altKey || event.ctrlKey || event.metaKey) return
  if (event.key === 'ArrowDown') links[at + 1]?.focus()
  else if (event.key === 'ArrowUp' && !isInField) (links[at - 1] ?? input).focus()
  else if (event.key === 'Escape' && !isInField) input.focus()
  else return
  event.preventDefault()
}
