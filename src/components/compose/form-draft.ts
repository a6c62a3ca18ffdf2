import type { Draft } from '#compose/drafts.ts'
import { changedValues, type Existing } from '#compose/existing.ts'
import type { Placing } from '#compose/record-name.ts'
import type { Values } from '#compose/values.ts'
import { draftTitle } from './drafts-markup.ts'

/** What stands in the form, and where it is to go. */
export type Written = {
  readonly placing: Placing
  readonly values: Values
  readonly body: string
  /** The record that is corrected, if it is no new one. */
  readonly existing: Existing | undefined
}

/** The address of the branch that the first of several files is in, and what was handed over so far. */
export type HandedOver = Pick<Draft, 'branch' | 'sent'>

/** What is written as a draft of the page that began with `start`; of a correction only what it changes. */
export function draftOf({ placing, values, body, existing }: Written, handed: HandedOver, start: string): Draft {
  const { note = '', isAddition = false } = existing ?? {}
  const title = draftTitle(placing, values, existing?.record)
  const kept = existing ? { values: changedValues(existing, values, body), body: '' } : { values, body }
  return { start, title, placing, ...kept, note, isAddition, ...handed }
}

/** Whether a draft is of one of these comparisons, or of one that is new. */
export function isOf({ placing }: Draft, comparisons: readonly { readonly id: string }[]): boolean {
  return placing.comparison === '' || comparisons.some(({ id }) => id === placing.comparison)
}

/** What is written once a draft is back. Of a correction only its changes are: what others have mended since stays mended. */
export function withDraftBack(written: Written, { placing, values, body }: Draft): Written {
  const { existing } = written
  if (!existing) return { ...written, placing, values, body }
  const { body: changed, ...fields } = values
  return {
    ...{ ...written, values: { ...existing.initial, ...fields } },
    body: typeof changed === 'string' ? changed : written.body,
  }
}
