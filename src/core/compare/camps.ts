import { STANCES } from '../model/stance.ts'
import type { Side } from './meeting-side.ts'
import type { View } from './relation-kind.ts'
import type { PartyViews } from './views.ts'

/** The parties that hold one view of one option, in the order of the columns. */
export type Camp = { readonly option: string; readonly stance: View; readonly parties: readonly string[] }

/** All views of some parties, each once, whatever alternative of an offer it belongs to. */
export function sidesOf(views: readonly PartyViews[]): Side[] {
  return views.flatMap(({ cases }) => {
    const all = cases.flatMap((inCase) => inCase.views)
    return all.filter(
      (side, at) => all.findIndex((one) => one.option === side.option && one.stance === side.stance) === at,
    )
  })
}

/** Who holds what, in the order of the options, then from the strongest demand to the strongest refusal. */
export function campsOf(sides: readonly Side[], options: readonly string[], views: readonly PartyViews[]): Camp[] {
  return options.flatMap((option) =>
    STANCES.flatMap((stance) => {
      const holding = new Set(
        sides.filter((side) => side.option === option && side.stance === stance).map(({ party }) => party),
      )
      const parties = views.map(({ party }) => party).filter((party) => holding.has(party))
      return parties.length > 0 ? [{ option, stance: stance as View, parties }] : []
    }),
  )
}
