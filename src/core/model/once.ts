import { makeKept, recorder, taken, type Kept } from './reads.ts'

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

/** The same for the text, or the few texts, it was asked about last, such as the version of something that changes: older answers go. */
export function onceForLatest<Texts extends readonly string[], Answer>(
  make: (...texts: Texts) => Answer,
): (...texts: Texts) => Answer {
  let kept: ({ readonly key: string } & Kept<Answer>) | undefined
  return (...texts) => {
    const key = keyOf(texts)
    if (kept?.key === key) return taken(kept)
    const made = { key, ...makeKept(() => make(...texts)) }
    kept = made
    forgetFailed(made.answer, () => {
      if (kept === made) kept = undefined
    })
    return made.answer
  }
}

/** Finds something out on which the answer does not hang, such as whether it is worth keeping: what is read for it is not noted. */
export function unnoted<Answer>(find: () => Answer): Answer {
  const recording = recorder()
  return recording ? recording.apart(find) : find()
}

/** Two texts are never taken for two others that are the same when written one after the other. */
function keyOf(texts: readonly string[]): string {
  let key = ''
  for (const text of texts) key += `${text.length}:${text}`
  return key
}

function forgetFailed(answer: unknown, forget: () => void): void {
  if (answer instanceof Promise) answer.catch(forget)
}
