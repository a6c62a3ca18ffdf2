import { KINDS } from '#core/model/kinds.ts'
import { z } from '#core/model/schema.ts'
import type { Placing } from './record-name.ts'
import type { Values } from './values.ts'

/** What somebody has written and not finished, as the browser keeps it. */
export type Draft = {
  /** What the address of the page asked to begin with; a draft comes back where it was begun. */
  readonly start: string
  /** What it is in a few words. */
  readonly title: string
  readonly placing: Placing
  readonly values: Values
  readonly body: string
  /** The note on what is corrected, of a correction; and whether nothing was wrong. */
  readonly note: string
  readonly isAddition: boolean
  /** The address of the branch that the first of several files is in, as somebody pasted it. */
  readonly branch: string
  /** What was handed over: a mark of the text, by the file. */
  readonly sent: Readonly<Record<string, string>>
}

/** The most drafts that are kept, the latest first: whoever begins a thirteenth has long forgotten the first. */
const MOST_DRAFTS = 12

/** The most that is kept in all; browsers refuse more than a few times this. */
const MOST_CHARACTERS = 500_000

/** Deeper or larger than any form. */
const DEEPEST = 8
const MOST_KEYS = 2_000

const short = z.string().max(2_000)

const draftSchema = z.object({
  // It becomes a link on the page: nothing but a query of this very page.
  start: short.regex(/^(?:\?.*)?$/),
  title: short,
  placing: z.object({
    type: z.string().refine((type) => Object.hasOwn(KINDS, type)),
    comparison: short,
    issue: short.optional(),
    party: short.optional(),
    name: short.optional(),
  }),
  values: z.unknown().refine((values) => isValues(values)),
  body: z.string().max(100_000),
  note: short,
  isAddition: z.boolean(),
  branch: short,
  sent: z.record(short, short),
})

/**
 * The drafts in a text that the browser kept. It may be cut, of another version, or written by another page of the same
 * host: what is not a draft is left out, and nothing is ever thrown.
 */
export function readDrafts(text: string | null): Draft[] {
  if (text === null || text.length > MOST_CHARACTERS) return []
  try {
    const held: unknown = JSON.parse(text)
    if (!Array.isArray(held)) return []
    return held.slice(0, MOST_DRAFTS).flatMap((one) => {
      const parsed = draftSchema.safeParse(one)
      return parsed.success ? [parsed.data as unknown as Draft] : []
    })
  } catch {
    return []
  }
}

/** The text to be kept, in which this draft is the latest; those that no longer fit are the oldest. */
export function withDraft(drafts: readonly Draft[], draft: Draft): string {
  const all = [draft, ...drafts.filter(({ start }) => start !== draft.start)].slice(0, MOST_DRAFTS)
  for (let count = all.length; count > 1; count -= 1) {
    const text = JSON.stringify(all.slice(0, count))
    if (text.length <= MOST_CHARACTERS) return text
  }
  return JSON.stringify([draft])
}

/** A short mark of a text, by which it is known whether it is still the same. It guards nothing. */
export function markOf(text: string): string {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return `${text.length}-${(hash >>> 0).toString(36)}`
}

function isValues(values: unknown): boolean {
  let keys = 0
  const isFine = (value: unknown, depth: number): boolean => {
    if (typeof value === 'string') return value.length <= 100_000
    if (typeof value === 'boolean') return true
    if (typeof value !== 'object' || value === null || depth > DEEPEST) return false
    return Object.entries(value).every(([key, inner]) => {
      keys += 1
      return keys <= MOST_KEYS && key !== '__proto__' && isFine(inner, depth + 1)
    })
  }
  return typeof values === 'object' && values !== null && !Array.isArray(values) && isFine(values, 0)
}
