import { recorder, type Reads } from './reads.ts'

/**
 * The one seam for what is worked out once and kept: no other module keeps results of its own (`src/tests/once.test.ts`). A
 * build asks the same questions for thousands of pages, and the browser for every cell as of every day.
 *
 * Only what follows from nothing but its arguments may be kept, and only where what comes out is never changed by who gets it:
 * then nobody can tell a kept answer from a new one but by the time it takes. What belongs to records is kept with the object
 * that holds them and goes with it (the dev server makes new datasets as files change); what is kept for texts stays until the
 * process ends, so it has to be small. A promise that fails is not kept.
 * What it was made from is kept with it: who gets a kept answer has read what the first one read (`reads.ts`).
 *
 * They can be put into each other: `oncePer((dataset) => oncePerText((day) => ...))` is a table for each dataset and day.
 */

/** Makes a function that works its answer out on first use. */
export function once<Answer>(make: () => Answer): () => Answer {
  const kept = oncePerText(make)
  return () => kept()
}

/** The same for each object it is asked about; an answer goes when its object does. */
export function oncePer<Owner extends object, Answer>(make: (owner: Owner) => Answer): (owner: Owner) => Answer {
  const kept = new WeakMap<Owner, Kept<Answer>>()
  return (owner) => {
    const known = kept.get(owner)
    if (known) return taken(known)
    const made = makeKept(() => make(owner))
    kept.set(owner, made)
    forgetFailed(made.answer, () => kept.delete(owner))
    return made.answer
  }
}

/** The same for each text, or each few texts, that it is asked about. */
export function oncePerText<Texts extends readonly string[], Answer>(
  make: (...texts: Texts) => Answer,
): (...texts: Texts) => Answer {
  const kept = new Map<string, Kept<Answer>>()
  return (...texts) => {
    const key = keyOf(texts)
    const known = kept.get(key)
    if (known) return taken(known)
    const made = makeKept(() => make(...texts))
    kept.set(key, made)
    forgetFailed(made.answer, () => kept.delete(key))
    return made.answer
  }
}

/** The same for the text it was asked about last, such as the version of something that changes: older answers go. */
export function onceForLatest<Answer>(make: (text: string) => Answer): (text: string) => Answer {
  let kept: ({ readonly text: string } & Kept<Answer>) | undefined
  return (text) => {
    if (kept?.text === text) return taken(kept)
    const made = { text, ...makeKept(() => make(text)) }
    kept = made
    forgetFailed(made.answer, () => {
      if (kept === made) kept = undefined
    })
    return made.answer
  }
}

/**
 * The same for each dataset, of an answer that is plain (texts, numbers, lists and groups of these) and is the same for most
 * changes of the content: who asks depends on the answer, not on all that it was made from. The latest day is made from every
 * statement, and a page that prints it need not be made anew for each. Named, since the next build has to find it.
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
    recording.read(group, `${FACT}${name}`)
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

type Kept<Answer> = { readonly answer: Answer; readonly reads: Reads | undefined }

function makeKept<Answer>(make: () => Answer): Kept<Answer> {
  return recorder()?.run(make) ?? { answer: make(), reads: undefined }
}

function taken<Answer>({ answer, reads }: Kept<Answer>): Answer {
  if (reads) recorder()?.note(reads)
  return answer
}

/** Two texts are never taken for two others that are the same when written one after the other. */
function keyOf(texts: readonly string[]): string {
  return texts.map((text) => `${text.length}:${text}`).join('')
}

function forgetFailed(answer: unknown, forget: () => void): void {
  if (answer instanceof Promise) answer.catch(forget)
}
