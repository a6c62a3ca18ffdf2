import { z } from 'zod'
import { isDay, isPartialDate } from './date.ts'
import type { AlternativeId, Id, OptionId } from './ids.ts'
import { isLanguageTag } from './language-tag.ts'
import { FOLDER, KINDS, type KindWith } from './kinds.ts'

/**
 * The parts that all schemas are made of.
 *
 * `jitless`: zod would otherwise probe for `eval`, which the pages' Content-Security-Policy reports as a violation.
 */
z.config({ jitless: true })

export { z }

/** One segment of a record's path. The path is the identity, so the rule is strict and has no exceptions. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * The longest id, in letters. Ids become names of files, two of them one name (`compare/<a>-and-<b>/`), and no disk takes
 * more than 255 letters for one, some fewer.
 */
export const LONGEST_ID = 80

/** The longest name of a file that is made of ids and more: of a position or a gap. */
export const LONGEST_FILE_NAME = 180

/** The id of a position: `<issue>/<file name>`. */
export const POSITION_ID = /^[a-z0-9-]+\/[a-z0-9-]+$/

/** An id of any kind of record. */
const FORMER_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/

/** A language as in BCP 47. */
export const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/

/** The longest text a single field may hold, in characters. */
export const LONGEST_TEXT = 2_000

/** The longest text of a party's own that a record may hold in full, in characters. */
export const LONGEST_FULL_TEXT = 12_000

/** The longest name or title, in characters: it has to fit a heading. */
export const LONGEST_NAME = 300

/** The one word of small letters that every object of a program has; as an id it would be found where nobody wrote it. */
export const NO_ID = 'constructor'

/** The id of something that is no record: a rule, or what stands within a record. */
export const id = z
  .string()
  .regex(ID, { error: 'expected an id: small letters a-z, digits and single hyphens' })
  .max(LONGEST_ID, { error: `expected at most ${LONGEST_ID} characters` })
  .refine((value) => value !== NO_ID, {
    error: 'expected another word: programs need this one for themselves',
    params: { fix: 'Add a word to it after a hyphen.' },
  })

/** The id of an option of an issue. */
export const optionId: z.ZodType<OptionId, string> = id.clone()

/** The id of an alternative of an offer. */
export const alternativeId: z.ZodType<AlternativeId, string> = id.clone()

/** The kinds of record that a field can name: all that a comparison holds. */
export type ReferenceTarget = KindWith<'folder', string>

/**
 * What a field refers to, and how it is written: as the bare id; as the id or, where a party is not what is meant, the name of
 * a person; or as `party:` and the id beside other words.
 */
export type Refers = { readonly to: ReferenceTarget; readonly as: 'id' | 'party-or-person' | 'account' }

/** The fields that name another record of the same comparison, for all that walk a schema. */
export const REFERS = z.registry<Refers>()

/** The id of another record of the same comparison: one schema for each kind of record. */
export function idOf<Kind extends ReferenceTarget>(kind: Kind): z.ZodType<Id<Kind>, string> {
  return REFERENCE[kind]
}

const REFERENCE_TARGETS = Object.keys(FOLDER) as readonly ReferenceTarget[]

const REFERENCE = Object.fromEntries(
  REFERENCE_TARGETS.map((to) => [to, pathOf(to).register(REFERS, { to, as: 'id' })]),
) as Readonly<Record<ReferenceTarget, z.ZodString>>

/** The id of a record as its path has it: of a position `<issue>/<file name>`. */
function pathOf(type: ReferenceTarget): z.ZodString {
  if (KINDS[type].path !== 'issue/name') return id.clone()
  return z
    .string()
    .regex(POSITION_ID, { error: 'expected the id of a position: its issue, a slash and its file name without .md' })
    .max(LONGEST_ID + 1 + LONGEST_FILE_NAME, { error: 'expected the id of a position, which is shorter' })
}

/** An id that a record had: it leads to where the record is now. Of a position with its issue. */
export const formerId = z.string().regex(FORMER_ID, {
  error:
    'expected an id that the record had: its file name without .md, of a position with its issue and a slash before it',
})

/** What is seen: the blank of Braille counts as a sign and is none. */
const SEEN = /(?!\u2800)[\p{L}\p{N}\p{P}\p{S}]/u

/** Text that says something: blanks, joiners and marks of direction alone are not text. */
export const text = z
  .string()
  .max(LONGEST_TEXT, { error: `expected at most ${LONGEST_TEXT} characters` })
  .refine((value) => SEEN.test(value), { error: 'expected text, found only blanks' })
  .refine((value) => value === value.trim(), { error: 'expected no blanks at the beginning or the end' })

/** A name or a title: one line. */
export const name = text
  .refine((value) => value.length <= LONGEST_NAME, { error: `expected at most ${LONGEST_NAME} characters` })
  .refine((value) => !/[\n\t]/.test(value), { error: 'expected one line, without tabs' })

const EXPECTED_DAY = 'expected a day that exists, written YYYY-MM-DD'

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const day = z.string({ error: EXPECTED_DAY }).refine(isDay, {
  error: EXPECTED_DAY,
  params: { wants: 'day' },
})

/** A date as precise as it is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. YAML reads a bare year as a number. */
export const partialDate = z
  .union([z.string(), z.int()], { error: 'expected a date such as 2025-06-02, 2025-06 or 2025' })
  .transform(String)
  .refine(isPartialDate, {
    error: 'expected a date that exists, written YYYY-MM-DD, or YYYY-MM or YYYY where no more is known',
    params: { wants: 'date' },
  })

/** A longer text of somebody else's, such as a clause or a justification: as it was published, over several lines. */
export const longText = z
  .string()
  .max(LONGEST_FULL_TEXT, { error: `expected at most ${LONGEST_FULL_TEXT} characters` })
  .refine((value) => SEEN.test(value), { error: 'expected text, found only blanks' })

/** A figure as it was said. */
export const figure = z.number({
  error: 'expected a number, written with digits and a full stop, without quotation marks',
})

/** A language as in BCP 47, for example `en`, `uk` or `zh-Hant`. */
export const language = z
  .string()
  .regex(LANGUAGE, { error: 'expected a language code such as en, ru or pt-BR', abort: true })
  .refine(isLanguageTag, {
    error: 'expected the code of a language as its registry spells it, such as uk, ja or zh-Hant',
    params: { wants: 'language' },
  })

/** An address on the public web. Credentials, bare IP addresses and local names are refused: they deceive or leak. */
export const webAddress = z
  .string()
  .max(LONGEST_TEXT, { error: `expected at most ${LONGEST_TEXT} characters` })
  .refine(isPublicWebAddress, {
    error: 'expected a public web address that begins with https:// or http://, without user name or bare IP',
    params: { wants: 'address' },
  })

/** Names that mean something within one house only, or nothing anywhere. */
const LOCAL = /(?:^|\.)(?:local|localhost|internal|lan|home|corp|intranet|private|test|invalid|home\.arpa)$/i

function isPublicWebAddress(value: string): boolean {
  // `new URL` drops tabs and line ends and forgives backslashes; a reader who compares by eye would be deceived.
  if (!/^https?:\/\/[^\s\\/?#@%]+(?:[/?#]|$)/i.test(value) || /[\s\\<>"]|&amp;/u.test(value)) return false
  if (!URL.canParse(value)) return false
  const { username, password, hostname } = new URL(value)
  if (username || password) return false
  return /^(?:[^.]+\.)+[a-z][a-z0-9-]+$/i.test(hostname) && !LOCAL.test(hostname)
}
