import { oncePer } from './once.ts'
import { z } from './schema.ts'

/** What a field means, told once where it is declared; every output reads it here. No key has a default. */
export type FieldFacts = {
  /**
   * Whose words they are: the publisher's own, which are held neutral; somebody's own words or a translation of them; as
   * a source or somebody else put it; a name; a note of contributors to each other; or no words at all.
   */
  readonly voice: 'publisher' | 'speaker' | 'source' | 'name' | 'contributor' | 'none'
  /** Whether a word that mixes alphabets is refused in it, as in names and addresses, or left for a person to look at. */
  readonly alphabet: 'one' | 'any'
  /**
   * What it is to a reader if it changes, as `TextKind` explains; `holder`: what the field is in which it stands;
   * `coded`: a stance; `source`: where it can be read; `apart`: reported in a way of its own.
   */
  readonly weight: Weight
  /**
   * Whether the search looks into it: as title of the hit, among its texts (`lead` before the others of its group), or
   * by what it shares with other records, such as their party.
   */
  readonly search: 'title' | 'lead' | 'text' | 'shared' | 'none'
  /** Whether browsers get it to show a page as of another day. What is not said to be sent stays behind. */
  readonly isSentAsOf: boolean
  /** Where its page shows it: placed by hand, in a row of its own among the facts, or nowhere. */
  readonly shown: 'placed' | 'facts' | 'never'
  /**
   * The columns it has in the table of its kind: one, one for each end of a span, or one for each field within it. Null
   * where it has none; JSON has every field.
   */
  readonly csv: string | readonly string[] | Readonly<Record<string, string>> | null
}

export type Weight =
  | 'quote'
  | 'response'
  | 'option'
  | 'frame'
  | 'attribution'
  | 'outcome'
  | 'wording'
  | 'field'
  | 'coded'
  | 'source'
  | 'apart'
  | 'holder'

const FACTS = z.registry<FieldFacts>()

/** A field with what it means, of a record whose kind has no table of its own. */
export function field<Schema extends z.ZodType>(schema: Schema, facts: Omit<FieldFacts, 'csv'>): Schema {
  return column(schema, null, facts)
}

/** A field with what it means and its columns in the table of its kind. */
export function column<Schema extends z.ZodType>(
  schema: Schema,
  csv: FieldFacts['csv'],
  facts: Omit<FieldFacts, 'csv'>,
): Schema {
  // A part such as `name` stands in many fields: what one of them means must not be said of all.
  const own = schema.clone()
  FACTS.add(own, { ...facts, csv })
  return own
}

/**
 * What a field was declared to mean; undefined for a schema that is no field. Kept, since the registry puts an answer together
 * anew from the parts that a schema was made of, and rules ask for every value of every record.
 */
export const factsOf = oncePer((schema: z.core.$ZodType): FieldFacts | undefined => FACTS.get(schema))

/** Dates, words of a fixed list, figures, ticks; and groups, whose fields speak for themselves. */
export const CODE = { voice: 'none', alphabet: 'any' } as const

/** Ids of records and addresses, in which a letter of another alphabet leads elsewhere. */
export const POINTER = { voice: 'none', alphabet: 'one' } as const

/** What somebody or something is called. */
export const NAME = { voice: 'name', alphabet: 'one' } as const

/** The publisher's own sentences. */
export const OWN_WORDS = { voice: 'publisher', alphabet: 'any' } as const

/** A heading in the publisher's own words. */
export const HEADING = { voice: 'publisher', alphabet: 'one' } as const

/** As a source or somebody else put it. */
export const AS_PUBLISHED = { voice: 'source', alphabet: 'any' } as const

/** Somebody's own words, or a translation of them. */
export const SAID = { voice: 'speaker', alphabet: 'any', weight: 'quote' } as const

/** What pages show where it is placed by hand, and browsers get to show them as of another day. */
export const SENT = { search: 'none', isSentAsOf: true, shown: 'placed' } as const

/** What pages show where it is placed by hand, and no part of them that depends on the day. */
export const STAYS = { search: 'none', isSentAsOf: false, shown: 'placed' } as const

/** A note of contributors to each other, which readers do not see. */
export const NOTE = {
  voice: 'contributor',
  alphabet: 'any',
  weight: 'apart',
  search: 'none',
  isSentAsOf: false,
  shown: 'never',
} as const satisfies Omit<FieldFacts, 'csv'>

/** The Markdown below the fields of any record: the publisher's words on it. */
export const BODY = {
  voice: 'publisher',
  alphabet: 'any',
  weight: 'wording',
  search: 'text',
  isSentAsOf: false,
  shown: 'placed',
  csv: 'body',
} as const satisfies FieldFacts
