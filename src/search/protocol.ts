import type { Translation } from '#core/model/words.ts'
import type { SpokenWords } from '#core/statement/spoken-words.ts'
import type { PackedIndex } from './pack-index.ts'
import type { Range } from './mark-matches.ts'
import type { SharedField } from './search-document.ts'
import type { Reason, SearchResult } from './search-with.ts'

/** What is stored for each comparison to be searched: the index, and what the keys in it are called. */
export type SearchShard = { readonly index: PackedIndex; readonly labels: Labels; readonly foreign?: ForeignLabels }

/** For a shared field, the words that readers see for each of its keys. */
export type Labels = Readonly<Partial<Record<SharedField, Readonly<Record<string, string>>>>>

/** Of the words for keys those that are in another language than the pages: which it is, and what they are. */
export type ForeignLabels = { readonly lang: string; readonly labels: readonly string[] }

/** Apart from the index, in the order of its ids: what each document says, to be shown and to decide on phrases. */
export type ShownDocument = {
  readonly title: string
  /** The language of the title, where that is not the one of the pages. */
  readonly titleLang?: string
  /** Whether something of it was translated before it was last changed. */
  readonly isOlder?: boolean
  readonly texts: readonly ShownText[]
  /** Who said it, and in which source. */
  readonly attribution?: string
  /** Which stance it takes on which option. */
  readonly stances?: readonly { readonly key: string; readonly option: string; readonly lang?: string }[]
}

/** One text: its words; its language, where that is not the publisher's; and whose words they are, for parts of a claim. */
export type ShownText = {
  readonly text: string
  readonly lang?: string | undefined
  readonly label?: string
  /** Whether they are somebody's own words, as they were said or in translation; else they are the publisher's. */
  readonly spoken?: SpokenWords['kind']
  /** Who translated them, where they are a translation. */
  readonly by?: Translation['by']
}

/** Where the files of a site are: of each comparison; or the folder of its pieces, and of which build they are. */
export type SearchManifest = readonly ShardFiles[] | SiteInPieces

/** Stands after the address of a manifest that is one of a site in pieces, which has a worker of its own. */
export const IN_PIECES = '#pieces'

export type ShardFiles = { readonly comparison: string; readonly index: string; readonly texts: string }

export type SiteInPieces = {
  readonly pieces: string
  readonly version: string
  /** What a file of its own says of a small site: a query of a large one needs enough files as it is. */
  readonly near?: NearFiles | undefined
}

/** With which letters each file of words of like meaning begins, and the version of them all. */
export type NearFiles = { readonly starts: readonly string[]; readonly version: string }

/** The fields that a reader can narrow a search by. */
export const FACETS = [
  'comparison',
  'party',
  'issue',
  'stance',
  'type',
  'authority',
  'language',
  'standing',
  'year',
] as const

export type Facet = (typeof FACETS)[number]

/** The keys that are chosen in each facet. One of them must hold; between facets all must. */
export type Chosen = Readonly<Partial<Record<Facet, readonly string[]>>>

/** How many hits are shown at first, and how many more each time; of a large site fewer, as far as their texts are fetched. */
export const FIRST_PAGE = 50

export type Order = 'relevance' | 'date'

/** From which day to which, each as `2024`, `2024-11` or `2024-11-24`; empty where there is no bound. */
export type DateRange = { readonly from: string; readonly to: string }

/** How a hit was found: by all words, by most of what they tell, or only by words of like meaning. */
export type Tier = 'all' | 'some' | 'meaning'

/** What the page asks its worker. Each question has a number; an answer to any but the latest is stale. */
export type Request =
  | { readonly kind: 'open'; readonly manifest: string; readonly comparison?: string }
  | {
      readonly kind: 'suggest'
      readonly id: number
      readonly query: string
      readonly count: number
    }
  | {
      readonly kind: 'search'
      readonly id: number
      readonly query: string
      readonly chosen: Chosen
      readonly range?: DateRange
      readonly order: Order
      /** How many of the hits are wanted, from the first. */
      readonly count: number
    }

export type Question = Exclude<Request, { kind: 'open' }>

export type Reply =
  /** More of the hits that were asked for are on their way: these are the first, and stay above them. */
  | { readonly kind: 'part'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly id: number }

export type Answer = {
  /** How many there are, of which `hits` are the first. */
  readonly total: number
  readonly hits: readonly ShownHit[]
  /** Empty for suggestions. */
  readonly facets: readonly FacetCounts[]
  /** Words of the query that stand nowhere as they were typed: what is found only comes near them. Empty for suggestions. */
  readonly unheld: readonly string[]
  /** Whether only the comparison that the page belongs to was asked. */
  readonly isLocal: boolean
  /** If nothing was found: queries that would find something, with how much. */
  readonly nearest: readonly WayOn[]
  /** Where the last hits do not hold all words: what the first of these holds and lacks. */
  readonly some: SearchResult['some']
  /** Values of facets that the query names, which would narrow what was found; if nothing was, with all that they hold. */
  readonly recognised: readonly RecognisedValue[]
}

export type WayOn = { readonly query: string; readonly count: number }

/** A value of a facet, with how many have it; and the language of what it is called, where that is not the pages'. */
export type FacetValue = {
  readonly key: string
  readonly label: string
  readonly lang?: string | undefined
  readonly count: number
}

export type RecognisedValue = FacetValue & { readonly facet: Facet }

export type FacetCounts = { readonly facet: Facet; readonly values: readonly FacetValue[] }

/** A text with the places where it matches. */
export type MarkedText = ShownText & {
  readonly ranges: readonly Range[]
  /** Whether words before or after were left out. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

export type ShownHit = {
  readonly tier: Tier
  /** If it was found only by words of like meaning: which, and for which words. */
  readonly reasons: readonly Reason[]
  /** The path of its page, below the base path. */
  readonly id: string
  readonly title: MarkedText
  readonly texts: readonly MarkedText[]
  readonly attribution: MarkedText | undefined
  readonly type: string
  readonly typeLabel: string
  readonly parties: readonly string[]
  readonly issues: readonly string[]
  readonly comparison: string
  /** The language of each of these names that is in another than the pages. */
  readonly languages?: Readonly<Record<string, string>> | undefined
  readonly date: string
  readonly stances: readonly {
    readonly key: string
    readonly label: string
    readonly option: string
    readonly lang?: string
  }[]
  readonly isOlder?: boolean
  /** That it no longer stands, was retracted, or was corrected here; none where there is nothing to say. */
  readonly notes: readonly string[]
  /** The words that matched, to be marked where the hit leads to. */
  readonly marks: string
}
