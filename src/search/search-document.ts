/**
 * What is searched of one record.
 *
 * Its own texts are searched and shown. What it shares with others (party, issue, source, ...) is kept once for all of
 * them and serves twice: its words are searched, and its keys are the facets.
 */
export type SearchDocument = {
  /** The path of its page below the base path, without slashes around it: identity and link in one. */
  readonly id: string
  /** The condition of a position, the title of a claim or a round. */
  readonly title: string
  /** Everything else it says: quotation, translation, context, answers, outcomes. Never empty strings. */
  readonly texts: readonly string[]
  readonly shared: Readonly<Partial<Record<SharedField, readonly SharedValue[]>>>
}

/** A value of a shared field: the key that facets count (empty where there are none), and words to find it by. */
export type SharedValue = { readonly key: string; readonly words: string }

/**
 * How much a word counts by where it stands. The publisher's condition says most about a record; a source may be called
 * anything, and dozens of records share it.
 */
export const FIELD_WEIGHTS = {
  title: 1.5,
  text: 1,
  party: 2,
  issue: 1.6,
  speaker: 1.8,
  role: 0.6,
  date: 1.2,
  source: 0.35,
  locator: 0.3,
  option: 0.35,
  stance: 0.35,
  answer: 1,
  outcome: 1,
  comparison: 0.25,
  type: 0.3,
  authority: 0.3,
  language: 0.3,
  standing: 0.3,
} as const satisfies Record<string, number>

export const SHARED_FIELDS = [
  'party',
  'issue',
  'speaker',
  'role',
  'date',
  'source',
  'locator',
  'option',
  'stance',
  'answer',
  'outcome',
  'comparison',
  'type',
  'authority',
  'language',
  'standing',
] as const satisfies readonly Exclude<keyof typeof FIELD_WEIGHTS, 'title' | 'text'>[]

export type SharedField = (typeof SHARED_FIELDS)[number]
