import type { NumberWords } from '../quantities/english-numbers.ts'
import type { DenialWords } from './english-denials.ts'

/**
 * What the neutrality checks need to know about a language to see whether words take a side. Patterns are global; those that
 * name a word capture none.
 */
export type SideWords = {
  /** What may stand behind a word that a comparison lists, and what of its own end makes room for that. */
  readonly endings: Endings
  /** Words that take a side in most disputes, with what to write instead. `word` may be a pattern. */
  readonly loadedTerms: readonly { readonly word: RegExp; readonly neutral: string }[]
  /** Verbs of saying that judge what was said. */
  readonly judgingVerbs: RegExp
  /** The verb for an accusation, which has its place in claims only. */
  readonly allegingVerbs: RegExp
  /** Words that doubt a name without saying who does. */
  readonly doubtingWords: RegExp
  /** Statements whose speaker cannot be found. */
  readonly vagueAttribution: RegExp
}

/** The end of a word that its forms do not have, and a pattern of the ends that they have. */
export type Endings = { readonly dropped: RegExp; readonly taken: string }

/** The same, and what it takes to hold a paraphrase against the words that it tells of, and a question against itself. */
export type Wording = SideWords & {
  /** What tells that a word in quotation marks is somebody's word, when it stands before it. */
  readonly introducesQuotation: RegExp
  /** A second question within a question. */
  readonly secondQuestion: RegExp
  /** What takes something for granted in a question. */
  readonly presupposition: RegExp
  /** Words that make something indispensable; wide, since finding none of them raises a warning. */
  readonly necessity: RegExp
  /** Words that refuse or deny; wide for the same reason. */
  readonly refusal: RegExp
  /** A plain obligation in a paraphrase. */
  readonly obligation: RegExp
  /** A plain negation in a paraphrase. */
  readonly negation: RegExp
  /** Numbers in words, and their units. */
  readonly numbers: NumberWords
  /** How words deny a denial: "do not rule out", "refused to exclude", "no objection to". */
  readonly denials: DenialWords
  /** What demands in the form of a denial: "cannot but", "nothing short of". */
  readonly demandsByDenial: RegExp
  /** A verb of saying or wanting, right after the name of who said it. */
  readonly saying: RegExp
}
