import type { ComparisonId, SourceId } from './ids.ts'
import { day, language, POSITION_ID, text, webAddress, z, ID } from './schema.ts'

/** As what a page came: its text is taken from each in another way. */
export const PAGE_TYPES = ['html', 'pdf', 'text'] as const

/** How a quotation was found: to the letter but for blanks and marks, nearly so, or not. */
export const FOUND = ['exact', 'near', 'none'] as const

/** Why a page that was read once could not be read again. */
export const UNREADABLE = ['dead', 'paywalled', 'refused', 'cut-off'] as const

/** The most letters of a page that stand before or after a quotation: a few words to tell the place by, no copy of the page. */
export const LONGEST_CONTEXT = 120

const context = z.string().max(LONGEST_CONTEXT, { error: `expected at most ${LONGEST_CONTEXT} characters` })

const whole = z.int({ error: 'expected a whole number' }).min(0, { error: 'expected no less than 0' })

/** The record that quotes: `positions/<issue>/<file name>` or `claims/<claim>`. */
const quoting = z.string().refine(
  (value) => {
    const [folder, ...rest] = value.split('/')
    return folder === 'positions' ? POSITION_ID.test(rest.join('/')) : folder === 'claims' && ID.test(rest.join('/'))
  },
  { error: 'expected the record that quotes: positions/<issue>/<file name>, or claims/<claim>' },
)

/** Where in its record a quotation stands, as `quote`, `translations.0` or `responses.1.quote`. */
const place = z.string().regex(/^[a-z_]+(?:\.[a-z0-9_]+){0,3}$/, {
  error: 'expected the field of the record, such as quote or translations.0',
})

/** One quotation, as it was looked for and found in its source: a W3C TextQuoteSelector with what it belongs to. */
const quotation = z
  .strictObject({
    /** The record that quotes. */
    record: quoting,
    /** The field of the record in which the words stand. */
    field: place,
    /** The record's words, as they were looked for: once the record says something else, this shows nothing any more. */
    words: text,
    /** How they were found when the page was last read. */
    found: z.enum(FOUND),
    /** The last day on which they were found; absent if they never were. */
    seen: day.optional(),
    /** The page's own words, where they have other signs or letters than the record's. */
    exact: text.optional(),
    /** The page's words before them. */
    prefix: context.optional(),
    /** The page's words behind them. */
    suffix: context.optional(),
    /** The page of a PDF on which they begin, from 1. */
    page: z.int().min(1).optional(),
  })
  .superRefine(({ found, seen }, issues) => {
    if (found === 'none' || seen !== undefined) return
    issues.addIssue({ code: 'custom', path: ['seen'], message: 'missing', params: { missing: true } })
  })

/**
 * The file `evidence/<source>.yaml`, which `npm run capture` writes: what of a source's words was found in it, and when. Which
 * source, its path says.
 */
export const evidenceSchema = z.strictObject({
  /** The last day on which the page was read. */
  seen: day,
  /** The address that was asked. */
  asked: webAddress,
  /** Where it led in the end. */
  address: webAddress,
  /** How often it sent on. */
  redirects: whole,
  /** As what it came. */
  type: z.enum(PAGE_TYPES),
  /** SHA-256 of the bytes that came. */
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/, { error: 'expected sha256: and 64 digits' }),
  /** How many letters its text has. */
  letters: whole,
  /** The language that the page gives for itself. */
  lang: language.optional(),
  /** Whether the page says that it shows only a part to those who do not pay. */
  paywalled: z.boolean().default(false),
  /** That the page could not be read when it was last asked. */
  since: z.strictObject({ on: day, found: z.enum(UNREADABLE) }).optional(),
  /** A copy in the public archive that was asked for. */
  archive_url: webAddress.optional(),
  /** When that copy was made. */
  archived: day.optional(),
  /** Each quotation of it. */
  quotations: z.array(quotation),
})

export type EvidenceFields = z.infer<typeof evidenceSchema>
export type Unreadable = (typeof UNREADABLE)[number]

/** A quotation with its line in the file, from 1. */
export type SeenQuotation = EvidenceFields['quotations'][number] & { readonly line: number }

/** What was seen of the words of one source. */
export type Evidence = Omit<EvidenceFields, 'quotations'> & {
  readonly comparison: ComparisonId
  readonly source: SourceId
  readonly file: string
  readonly quotations: readonly SeenQuotation[]
}
