import type { Draft } from '../model/record.ts'

/**
 * The ids of all clauses of some texts in one order: as the first text has them; what a later text adds stands behind what
 * it follows there, and at the head where it follows nothing.
 */
export function clauseOrder(drafts: readonly Draft[]): string[] {
  const order: string[] = []
  for (const { clauses } of drafts) {
    let place = 0
    for (const { id } of clauses) {
      const found = order.indexOf(id)
      if (found === -1) order.splice(place, 0, id)
      place = (found === -1 ? place : found) + 1
    }
  }
  return order
}
