import { oncePer } from './once.ts'
import { recorder } from './reads.ts'

/**
 * What `oncePer` keeps for each dataset, of an answer that is plain (texts, numbers, lists and groups of these) and is the same
 * for most changes of the content: who asks depends on the answer, not on all that it was made from. The latest day is made from
 * every statement, and a page that prints it need not be made anew for each. Named, since the next build has to find it.
 */
export function factPer<Owner extends object, Answer extends Plain>(
  name: string,
  make: (owner: Owner) => Answer,
): (owner: Owner) => Answer {
  const ask = oncePer(make)
  FACTS.set(name, (owner) => ask(owner as Owner))
  return (owner) => {
    const recording = recorder()
    const group = recording && groupOf(owner)
    if (!group) return ask(owner)
    recording.read({ group, at: `${FACT}${name}` })
    return recording.apart(() => ask(owner))
  }
}

/** What an answer can be that is compared as a text. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain }

/** The answer to a fact as a text, by the place that it is read at; null for a place that is no fact, or one unknown by now. */
export function factAt(owner: object, place: string): string | null {
  const ask = place.startsWith(FACT) ? FACTS.get(place.slice(FACT.length)) : undefined
  return ask ? JSON.stringify(ask(owner)) : null
}

/** Says by which group what belongs to an owner is read. */
export function setGroup(owner: object, group: string): void {
  GROUPS.set(owner, group)
}

function groupOf(owner: object): string | undefined {
  return GROUPS.get(owner)
}

const FACT = 'fact|'
const FACTS = new Map<string, (owner: object) => Plain>()
const GROUPS = new WeakMap<object, string>()
