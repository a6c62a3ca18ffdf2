import { halves, type KeptFact, type KeptReads } from '#disk/kept-list.ts'

/**
 * Which lists have read something that is another now, or of which nobody can tell.
 *
 * @param digest what is at a place now
 * @param believe told of what was worked out and would come out the same, each before anything is asked that was made from it
 */
export function changedLists(
  { places, digests, lists, facts }: KeptReads,
  digest: (place: string) => string | null,
  believe: (place: string, fact: KeptFact) => void,
): readonly boolean[] {
  const changed: boolean[] = []
  const ofLists = Map.groupBy(facts, ([, { reads }]) => reads)
  const isOther = (at: number) => {
    const [fact, before = null] = [facts.get(at), digests[at]]
    if (fact && changed[fact.reads] === false) return false
    return before === null || digest(places[at] ?? '') !== before
  }
  const others: (boolean | undefined)[] = []
  // A list takes in none but those before it, and reads no fact that was made from one after it.
  for (const [number, list] of lists.entries()) {
    const [placesOf, partsOf] = halves(list)
    const isChanged = partsOf.some((at) => changed[at] ?? true) || placesOf.some((at) => (others[at] ??= isOther(at)))
    changed.push(isChanged)
    if (!isChanged) for (const [at, fact] of ofLists.get(number) ?? []) believe(places[at] ?? '', fact)
  }
  return changed
}
