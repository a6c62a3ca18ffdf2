import { Scalar, stringify } from 'yaml'
import type { EvidenceFields } from '../model/evidence.ts'
import { evidenceSchema } from '../model/evidence.ts'

const HEAD = `# Written by npm run capture: what of this source's words was found in it, and when. A few words stand around each to
# tell the place by; the page itself is not kept here. npm run verify looks whether they are still there.
`

/** The texts that stand in quotes, since they hold what somebody wrote. */
const TEXTS = new Set(['words', 'exact', 'prefix', 'suffix', 'asked', 'address', 'archive_url'])

/** The text of an evidence file, in the order of its schema; the same evidence gives the same text. Parsing gives it back. */
export function serialiseEvidence(evidence: EvidenceFields): string {
  const { quotations, paywalled, ...head } = ordered(evidenceSchema.shape, evidence)
  const told = { ...head, ...(paywalled ? { paywalled } : {}), quotations: quotations.map(marked) }
  return `${HEAD}${stringify(marked(told), { lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER })}`
}

/** The fields that a schema has, in its order; what else is known of them is left out. */
function ordered<T extends object>(shape: object, fields: T): T {
  const keys = Object.keys(shape).filter((key) => fields[key as keyof T] !== undefined)
  return Object.fromEntries(keys.map((key) => [key, fields[key as keyof T]])) as T
}

/** A group with what others wrote in double quotes on one line. */
function marked(fields: object): object {
  const entries = Object.entries(fields as Record<string, unknown>).filter(
    ([key, value]) => value !== undefined && key !== 'line',
  )
  return Object.fromEntries(
    entries.map(([key, value]) => [key, TEXTS.has(key) && typeof value === 'string' ? quoted(value) : value]),
  )
}

function quoted(value: string): Scalar {
  const scalar = new Scalar(value)
  scalar.type = Scalar.QUOTE_DOUBLE
  return scalar
}
