import { oncePer, oncePerText } from './once.ts'
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
  const ask = factPerText(name, make)
  return (owner) => ask(owner, '')
}

/** The same for each text that it is asked about, such as an id: each is a fact of its own. */
export function factPerText<Owner extends object, Answer extends Plain>(
  name: string,
  make: (owner: Owner, text: string) => Answer,
): (owner: Owner, text: string) => Answer {
  const answers = oncePer((owner: Owner) => oncePerText((text: string) => make(owner, text)))
  const ask = (owner: Owner, text: string) => answers(owner)(text)
  FACTS.set(name, (owner, text) => ask(owner as Owner, text))
  return (owner, text) => {
    const recording = recorder()
    const group = recording && groupOf(owner)
    if (!group) return ask(owner, text)
    recording.read(recording.place(group, text === '' ? FACT + name : `${FACT}${name}|${text}`))
    return recording.apart(() => ask(owner, text))
  }
}

/** What an answer can be that is compared as a text. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain }

/** The answer to a fact as a text, by the place that it is read at; null for a place that is no fact, or one unknown by now. */
export function factAt(owner: object, place: string): string | null {
  if (!place.startsWith(FACT)) return null
  const [name = '', ...text] = place.slice(FACT.length).split('|')
  const ask = FACTS.get(name)
  return ask ? JSON.stringify(ask(owner, text.join('|'))) : null
}

/** Says by which group what belongs to an owner is read. */
export function setGroup(owner: object, group: string): void {
  GROUPS.set(owner, group)
}

function groupOf(owner: object): string | undefined {
  return GROUPS.get(owner)
}

const FACT = 'fact|'
const FACTS = new Map<string, (owner: object, text: string) => Plain>()
const GROUPS = new WeakMap<object, string>()
