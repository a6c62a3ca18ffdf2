import type { Dataset } from '../model/dataset.ts'

/** Whether this is the name of a machine's pass: `pass-1`, `pass-2`, ... People go by their name or initials. */
export function isMachinePass(coder: string): boolean {
  return /^pass-\d+$/.test(coder)
}

/** How the stances of a comparison came about, as far as records and coders' files tell. */
export type CodingState = {
  readonly positions: number
  /** How many have a stance, and how many of these name at least two coders. */
  readonly coded: number
  readonly codedTwice: number
  /** Whether any coder is a person. */
  readonly hasPerson: boolean
}

/** How coders worked, where that is told: each note once, with the name of its coder. */
export function coderNotes({ codings }: Dataset): { readonly coder: string; readonly note: string }[] {
  const notes = codings.flatMap(({ coder, note }) => (note === null ? [] : [{ coder, note }]))
  return notes.filter(
    ({ coder, note }, at) => at === notes.findIndex((one) => one.coder === coder && one.note === note),
  )
}

/** Who has coded a comparison. */
export function codingState({ positions, codings }: Dataset): CodingState {
  const coded = positions.filter(({ stances }) => Object.keys(stances).length > 0)
  const coders = [...coded.flatMap(({ coded_by: by }) => by), ...codings.map(({ coder }) => coder)]
  return {
    positions: positions.length,
    coded: coded.length,
    codedTwice: coded.filter(({ coded_by: by }) => new Set(by).size >= 2).length,
    hasPerson: coders.some((coder) => !isMachinePass(coder)),
  }
}
