import { TIER } from '../../model/authority.ts'
import { compareText } from '../../model/compare-text.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Position } from '../../model/record.ts'
import { countsFrom } from '../../model/said-on.ts'
import type { Stance } from '../../model/stance.ts'
import type { Finding, Rule } from '../rule.ts'

/** Looks for two statements that both stand, weigh alike and differ on an option, where nothing says which one counts. */
export const unlinkedPositions: Rule = {
  slug: 'unlinked-positions',
  severity: 'warning',
  title: 'Where a party said two things, the records say how they go together',
  why: 'Two statements of equal weight that differ would both stand. Either the later takes the place of the earlier, which only a record can say, or both hold, and a reader should be told why.',
  example: {
    wrong: `# positions/border/2025-06-02-north.md
stances: { fence: requires }
quote: { text: There must be a fence, lang: en }

# positions/border/2025-07-01-north.md
stances: { fence: supports }
quote: { text: We would like a fence, lang: en }`,
    right: `# positions/border/2025-06-02-north.md
stances: { fence: requires }
quote: { text: There must be a fence, lang: en }

# positions/border/2025-07-01-north.md
stances: { fence: supports }
quote: { text: We would like a fence, lang: en }
supersedes: [border/2025-06-02-north]`,
  },
  check: (dataset) => [...dataset.positionsByCell.values()].flatMap((cell) => find(cell, dataset)),
}

/**
 * One warning for a position, at the later of two: it is the one to say `supersedes`. The last that said each thing is kept
 * at hand, since a cell may hold tens of thousands that agree.
 */
function find(cell: readonly Position[], { successorsById, comparison }: Dataset): Finding[] {
  const until = comparison.covers_until
  const standing = cell
    .filter(
      (position) =>
        position.withdrawn === undefined && position.retracted === undefined && !successorsById.has(position.id),
    )
    .toSorted((a, b) => compareText(countsFrom(a, until), countsFrom(b, until)))
  const lastSaid = new LastSaid()
  return standing.flatMap((later, at) => {
    const earlier = standing[lastSaid.otherwiseThan(later) ?? -1]
    lastSaid.add(later, at)
    if (!earlier) return []
    const option = differingOption(earlier, later)
    if (option === undefined) return []
    const message = `found "${later.stances[option]}" on "${option}", and in ${earlier.id} of equal weight "${earlier.stances[option]}", expected a word on how they go together`
    const fix = `If it takes the other's place, add supersedes: ${earlier.id}. If both stand, accept this and say why.`
    const related = [{ record: earlier, path: ['stances', option] }]
    return { record: later, path: ['stances', option], message, fix, related }
  })
}

/** The number of the last statement that took each stance on each option, apart for each weight. */
class LastSaid {
  readonly #numbers = new Map<string, Map<Stance, number>>()

  add(position: Position, number: number): void {
    for (const [option, stance] of views(position)) {
      const key = keyOf(position, option)
      const numbers = this.#numbers.get(key) ?? new Map<Stance, number>()
      this.#numbers.set(key, numbers.set(stance, number))
    }
  }

  /** The last of equal weight that said anything else on one of its options. */
  otherwiseThan(position: Position): number | undefined {
    const others = views(position).flatMap(([option, stance]) =>
      [...(this.#numbers.get(keyOf(position, option)) ?? [])].flatMap(([other, number]) =>
        other === stance ? [] : number,
      ),
    )
    return others.length === 0 ? undefined : Math.max(...others)
  }
}

function keyOf({ authority }: Position, option: string): string {
  return `${TIER[authority]} ${option}`
}

/** The stances of a position; who declines to say holds no view that another could differ from. */
function views({ stances }: Position): [string, Stance][] {
  return Object.entries(stances).flatMap(([option, stance]) => (stance === 'declined' ? [] : [[option, stance]]))
}

function differingOption(a: Position, b: Position): string | undefined {
  const before = new Map(views(a))
  return views(b).find(([option, stance]) => before.has(option) && before.get(option) !== stance)?.[0]
}
