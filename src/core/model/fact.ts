import { oncePer, oncePerText } from './once.ts'
import { recorder, type Place } from './reads.ts'

/**
 * What `oncePer` keeps for each dataset, of an answer that is plain (texts, numbers, lists and groups of these) and is the same
 * for most changes of the content: who asks depends on the answer, not on all that it was made from. The latest day is made from
 * every statement, and a page that prints it need not be made anew for each. Named, since the next build has to find it, and
 * need not work it out where nothing of what it was made from has changed.
 */
export function factPer<Owner extends object, Answer extends Plain>(
  name: string,
  make: (owner: Owner) => Answer,
): (owner: Owner) => Answer {
  return factPerText(name, make)
}

/** The same for each text, or each few texts, that it is asked about, such as ids: each is a fact of its own. */
export function factPerText<Owner extends object, Texts extends readonly string[], Answer extends Plain>(
  name: string,
  make: (owner: Owner, ...texts: Texts) => Answer,
): (owner: Owner, ...texts: Texts) => Answer {
  const placeOf = (owner: Owner, texts: Texts) => placeIn(owner, [FACT + name, ...texts].join(BETWEEN))
  const answers = oncePer((owner: Owner) =>
    oncePerText((...texts: Texts) => {
      const [recording, place] = [recorder(), placeOf(owner, texts)]
      return recording && place ? recording.fact(place, () => make(owner, ...texts)) : make(owner, ...texts)
    }),
  )
  const ask = (owner: Owner, ...texts: Texts) => answers(owner)(...texts)
  FACTS.set(name, (owner, ...texts) => ask(owner as Owner, ...(texts as Texts)))
  return (owner, ...texts) => {
    const [recording, place] = [recorder(), placeOf(owner, texts)]
    if (!recording || !place) return ask(owner, ...texts)
    recording.read(place)
    return recording.apart(() => ask(owner, ...texts))
  }
}

/**
 * A part of what pages show, as a text that follows from its owner and a few texts such as ids: a row of a table. Of a page that is made
 * anew since one of its parts has changed, the others are taken as the build before made them. Named as facts are. It is made for
 * everybody who asks and not held, so that it pays where few pages have it.
 *
 * What it is made from has to be asked for while it is made: of what was read before nobody notes that the part hangs on it.
 */
export function partPer<Owner extends object, Texts extends readonly string[]>(
  name: string,
  make: (owner: Owner, ...texts: Texts) => string,
): (owner: Owner, ...texts: Texts) => string {
  const made = partWith(
    name,
    () => [],
    (owner: Owner, _: null, ...texts: Texts) => make(owner, ...texts),
  )
  return (owner, ...texts) => made(owner, null, ...texts)
}

/**
 * The same of what also follows from something that belongs to no owner.
 *
 * @param namesOf tells such things apart
 */
export function partWith<Owner extends object, Given, Texts extends readonly string[]>(
  name: string,
  namesOf: (given: Given) => readonly string[],
  make: (owner: Owner, given: Given, ...texts: Texts) => string,
): (owner: Owner, given: Given, ...texts: Texts) => string {
  return (owner, given, ...texts) => {
    const [recording, place] = [recorder(), placeIn(owner, [PART, name, ...texts, ...namesOf(given)].join(BETWEEN))]
    return recording && place ? recording.part(place, () => make(owner, given, ...texts)) : make(owner, given, ...texts)
  }
}

/** What an answer can be that is compared as a text. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain }

/** The answer to a fact as a text, by the place that it is read at; null for a place that is no fact, or one unknown by now. */
export function factAt(owner: object, place: string): string | null {
  if (!place.startsWith(FACT)) return null
  const [name = '', ...texts] = place.slice(FACT.length).split(BETWEEN)
  const ask = FACTS.get(name)
  return ask ? JSON.stringify(ask(owner, ...texts)) : null
}

/** Says by which group what belongs to an owner is read. */
export function setGroup(owner: object, group: string): void {
  GROUPS.set(owner, group)
}

/** The place of an owner where something is read; undefined where nothing is recorded. */
function placeIn(owner: object, at: string): Place | undefined {
  const recording = recorder()
  const group = recording && GROUPS.get(owner)
  return group === undefined ? undefined : recording?.place(group, at)
}

/** No id and no day has it in it. */
const BETWEEN = '|'
const FACT = `fact${BETWEEN}`
const PART = 'part'
const FACTS = new Map<string, (owner: object, ...texts: readonly string[]) => Plain>()
const GROUPS = new WeakMap<object, string>()
