/**
 * Reads a choice of parties from an address. Takes the value of `?parties=` (ids joined by commas, or null) and the ids
 * that there are; gives those chosen, in the chosen order. Unknown ids are passed over; nothing usable means all, but an
 * empty value is the choice of nobody.
 */
export function parseChoice(value: string | null, all: readonly string[]): string[] {
  if (value === '') return []
  const chosen = [...new Set((value ?? '').split(','))].filter((id) => all.includes(id))
  return chosen.length > 0 ? chosen : [...all]
}

/** Writes a choice for an address, or null where it is the same as no choice. */
export function formatChoice(chosen: readonly string[], all: readonly string[]): string | null {
  return chosen.join() === all.join() ? null : chosen.join()
}

/** Moves one id a place earlier; the first stays first. */
export function moveEarlier(order: readonly string[], id: string): string[] {
  const at = order.indexOf(id)
  if (at < 1) return [...order]
  return order.with(at - 1, id).with(at, order[at - 1]!)
}
