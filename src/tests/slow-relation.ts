import type { Dataset } from '../core/model/dataset.ts'
import type { Position } from '../core/model/record.ts'
import type { Stance } from '../core/model/stance.ts'

/**
 * The relation of two parties as one would work it out with a pencil from the words of the content model, without anything
 * of `core/compare`: for tests. Knows no successors and no scale. All periods end before the last day covered.
 */
export function slowRelation(dataset: Dataset, issueId: string, a: string, b: string, day: string): string {
  const tried = casesOf(a).flatMap((mine) => casesOf(b).map((theirs) => relationOf(mine, theirs)))
  const met = tried.filter((kind) => ORDER.includes(kind)).sort((x, y) => ORDER.indexOf(y) - ORDER.indexOf(x))
  return met[0] ?? ['different-terms', 'one-side-only', 'no-stance'].find((kind) => tried.includes(kind)) ?? ''

  function casesOf(party: string): Map<string, Stance>[] {
    const left = new Set(dataset.positions.filter((one) => one.issue === issueId && speaks(one, party) && wasSaid(one)))
    const all = [...left]
    for (const one of all) {
      for (const older of left) if (one !== older && one.supersedes.includes(older.id)) left.delete(older)
    }
    for (const one of all) if (hasEnded(one)) left.delete(one)
    const offers = [...new Set([...left].flatMap(({ alternative }) => alternative ?? []))]
    const cases = offers.length > 0 ? offers : [undefined]
    return cases.map((offer) => {
      const words = [...left].filter(({ alternative }) => alternative === undefined || alternative === offer)
      return views(words)
    })
  }

  function speaks(one: Position, party: string): boolean {
    return one.party === party || one.with.includes(party)
  }

  function wasSaid(one: Position): boolean {
    return one.retracted?.by !== 'publisher' && last(one.said ?? '') <= day
  }

  function hasEnded({ withdrawn, retracted }: Position): boolean {
    if (typeof withdrawn === 'object') return true
    return (withdrawn ?? '9999') <= day || (retracted?.on ?? '9999') <= day
  }

  function views(words: readonly Position[]): Map<string, Stance> {
    const options = dataset.issueById.get(issueId)?.options.map(({ id }) => id) ?? []
    const found = new Map<string, { stance: Stance; weight: string }>()
    for (const option of options) {
      const coded = words.filter(({ stances }) => stances[option] !== undefined && stances[option] !== 'declined')
      const heaviest = coded.map(weigh).sort().at(-1)
      const said = new Set(coded.filter((one) => weigh(one) === heaviest).map(({ stances }) => stances[option]))
      const [stance] = said
      if (said.size === 1 && stance && stance !== 'unclear') found.set(option, { stance, weight: heaviest ?? '' })
    }
    const asked = [...found]
      .filter(([, { stance }]) => FOR.includes(stance))
      .sort(([, x], [, y]) => (x.weight < y.weight ? 1 : -1))
    const kept: [string, string][] = []
    for (const [option, { weight }] of asked) {
      if (kept.some(([other, heavier]) => heavier > weight && excludes(option, other))) found.delete(option)
      else kept.push([option, weight])
    }
    return new Map([...found].map(([option, { stance }]) => [option, stance]))
  }

  function excludes(x: string, y: string): boolean {
    const options = dataset.issueById.get(issueId)?.options ?? []
    return (
      x !== y && options.some(({ id, excludes: no }) => (id === x && no.includes(y)) || (id === y && no.includes(x)))
    )
  }

  function relationOf(mine: Map<string, Stance>, theirs: Map<string, Stance>): string {
    const found: string[] = []
    for (const [x, one] of mine) {
      for (const [y, other] of theirs) {
        if (x === y) found.push(onOne(one, other))
        else if (
          excludes(x, y) &&
          either(mine, x).every((z) => excludes(z, y)) &&
          either(theirs, y).every((z) => excludes(z, x))
        )
          found.push(across(one, other))
      }
    }
    const gravest = ORDER.find((kind) => found.includes(kind))
    if (gravest) return gravest
    return mine.size > 0 && theirs.size > 0
      ? 'different-terms'
      : mine.size + theirs.size > 0
        ? 'one-side-only'
        : 'no-stance'
  }

  /** An option with those that the party is for in its place. */
  function either(held: Map<string, Stance>, option: string): string[] {
    const group = [option]
    for (const one of group) {
      for (const [other, stance] of held) {
        const isNew = !group.includes(other) && excludes(one, other)
        if (isNew && FOR.includes(stance) && FOR.includes(held.get(option) ?? 'unclear')) group.push(other)
      }
    }
    return group
  }
}

const ORDER = [
  'deadlock',
  'competing-requirements',
  'exclusive-terms',
  'apart',
  'conditional',
  'open',
  'same-term',
  'same-refusal',
]
const FOR: readonly Stance[] = ['requires', 'supports', 'accepts', 'conditional']
const AGAINST: readonly Stance[] = ['opposes', 'rules-out']

function onOne(a: Stance, b: Stance): string {
  const both = [a, b]
  if (both.includes('undecided')) return 'open'
  if (both.every((one) => AGAINST.includes(one))) return 'same-refusal'
  if (both.some((one) => AGAINST.includes(one)))
    return both.includes('requires') && both.includes('rules-out') ? 'deadlock' : 'apart'
  return both.includes('conditional') ? 'conditional' : 'same-term'
}

function across(a: Stance, b: Stance): string {
  const asks = [a, b].filter((one) => one === 'requires' || one === 'supports')
  if (asks.length === 2) return asks.every((one) => one === 'requires') ? 'competing-requirements' : 'exclusive-terms'
  return asks.length === 1 && [a, b].includes('conditional') ? 'conditional' : ''
}

function weigh({ authority, said = '0000' }: Position): string {
  const tier = { document: 3, principal: 3, minister: 2, spokesperson: 1, official: 1, reported: 1 }[authority]
  return `${tier} ${last(said)}`
}

function last(date: string): string {
  const ends: Record<string, string> = { '2025': '2025-12-31', '2025-01': '2025-01-31', '2025-02': '2025-02-28' }
  return ends[date] ?? date
}
