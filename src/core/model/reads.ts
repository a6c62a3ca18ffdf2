/**
 * What something was made from, for builds that make a page anew only if what it was made from has changed. A build sets a
 * recorder in a place that all parts of the program share, however they are bundled; without one, as in a browser, nothing is
 * recorded, and nobody can tell the difference.
 *
 * What can be read is named by the group it belongs to and its place in it. Of what is made once and kept, the reads are kept
 * beside it, and whoever gets it has read them too.
 */
export type Recorder = {
  /** Makes something; what it reads is noted for whoever asks now, and given so that it can be kept. */
  readonly run: <T>(make: () => T) => { readonly answer: T; readonly reads: Reads }
  /** Makes something; what it reads is not noted: for what is itself something that can be read. */
  readonly apart: <T>(make: () => T) => T
  readonly note: (reads: Reads) => void
  readonly read: (place: Place) => void
  /** Names a place, the same one each time: for who reads often and cannot keep it. */
  readonly place: (group: string, at: string) => Place
  /** Says how what is in a group is told from what was there before. */
  readonly offer: (group: string, digest: (place: string) => string) => void
  /** Says what offers a group that is read when the first page asks for it. */
  readonly announce: (group: string, load: () => Promise<unknown>) => void
  /** Works out an answer that can be read at a place, unless the build before has and nothing of what it is made from has changed. */
  readonly fact: <T>(place: Place, make: () => T) => T
  /** The same for a text of some length, which is not held: who asks has read it at its place. */
  readonly part: (place: Place, make: () => string) => string
}

/** Where something is read. Each place is made once: of another that names the same nobody knows that it was noted. */
export type Place = { readonly group: string; readonly at: string }

/** A list of reads, complete once what was made is there. */
export type Reads = object

const RECORDER = Symbol.for('parley.recorder')

type Shared = { [RECORDER]?: Recorder | undefined }

/** The recorder of this build, if there is one. */
export function recorder(): Recorder | undefined {
  return (globalThis as Shared)[RECORDER]
}

/** Sets the recorder for all that is made from now on, or takes it away. */
export function setRecorder(one: Recorder | undefined): void {
  ;(globalThis as Shared)[RECORDER] = one
}

/** An answer that is kept, and what it was made from, where that is recorded. */
export type Kept<Answer> = { readonly answer: Answer; readonly reads: Reads | undefined }

/** Makes an answer that is to be kept: who asks for it now has read what it is made from. */
export function makeKept<Answer>(make: () => Answer): Kept<Answer> {
  return recorder()?.run(make) ?? { answer: make(), reads: undefined }
}

/** A kept answer, for somebody who has thereby read what the first who asked read. */
export function taken<Answer>({ answer, reads }: Kept<Answer>): Answer {
  if (reads) recorder()?.note(reads)
  return answer
}
