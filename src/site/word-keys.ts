import * as addressWords from './address-words.ts'
import * as asOfWords from './as-of-words.ts'
import * as cellWords from './cell-words.ts'
import * as codingWords from './coding-words.ts'
import * as comparisonWords from './comparison-words.ts'
import * as composeWords from './compose-words.ts'
import * as countWords from './count-words.ts'
import * as dateWords from './date-words.ts'
import * as draftWords from './draft-words.ts'
import * as fieldWords from './field-words.ts'
import * as issueWords from './issue-words.ts'
import * as ledgerWords from './ledger-words.ts'
import * as methodWords from './method-words.ts'
import * as openWords from './open-words.ts'
import * as partyWords from './party-words.ts'
import * as positionWords from './position-words.ts'
import * as problemWords from './problem-words.ts'
import * as punctuationWords from './punctuation-words.ts'
import * as relationWords from './relation-words.ts'
import * as roundWords from './round-words.ts'
import * as scriptWords from './script-words.ts'
import * as rowsWords from './rows-words.ts'
import * as searchMethodWords from './search-method-words.ts'
import * as searchWords from './search-words.ts'
import * as sendWords from './send-words.ts'
import * as sourceWords from './source-words.ts'
import * as statementWords from './statement-words.ts'
import * as suggestWords from './suggest-words.ts'
import * as suggestionWords from './suggestion-words.ts'
import * as translationWords from './translation-words.ts'
import * as whoWords from './who-words.ts'
import { words } from './words.ts'

/** Every module of words, by the name of its file. A test holds that none is forgotten. */
export const WORD_MODULES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'address-words': addressWords,
  'as-of-words': asOfWords,
  'cell-words': cellWords,
  'coding-words': codingWords,
  'comparison-words': comparisonWords,
  'compose-words': composeWords,
  'count-words': countWords,
  'date-words': dateWords,
  'draft-words': draftWords,
  'field-words': fieldWords,
  'issue-words': issueWords,
  'ledger-words': ledgerWords,
  'method-words': methodWords,
  'open-words': openWords,
  'party-words': partyWords,
  'position-words': positionWords,
  'problem-words': problemWords,
  'punctuation-words': punctuationWords,
  'relation-words': relationWords,
  'round-words': roundWords,
  'script-words': scriptWords,
  'rows-words': rowsWords,
  'search-method-words': searchMethodWords,
  'search-words': searchWords,
  'send-words': sendWords,
  'source-words': sourceWords,
  'statement-words': statementWords,
  'suggest-words': suggestWords,
  'suggestion-words': suggestionWords,
  'translation-words': translationWords,
  'who-words': whoWords,
  words: { words },
}

/** Facts that stand among the words. */
const NO_WORDS = new Set(['language', 'locale'])

/** Where a word of the interface stands: in which module, in which of its objects, on which way in that. */
export type WordPlace = {
  readonly module: string
  readonly object: string
  readonly way: readonly string[]
  readonly text: string
}

/**
 * Every word of the interface that a publisher may say otherwise, by its key: the name of the object without "Words" and the way
 * in it, such as `relation.board.all`; those of `words` itself have no such name before them. Words that a program puts together
 * of values have none, since a text could not hold them.
 */
export const WORD_PLACES: ReadonlyMap<string, WordPlace> = new Map(
  Object.entries(WORD_MODULES).flatMap(([module, exported]) =>
    Object.entries(exported).flatMap(([object, value]) =>
      /^words$|Words$/.test(object)
        ? leaves(value).map(([way, text]) => [dottedKey({ object, way }), { module, object, way, text }] as const)
        : [],
    ),
  ),
)

/** The key of a word in site.yaml. */
export function dottedKey({ object, way }: Pick<WordPlace, 'object' | 'way'>): string {
  const name = object.replace(/^words$|Words$/, '')
  return [...(name === '' ? [] : [name]), ...way].join('.')
}

/** What each of them says by itself. */
export const WORD_TEXTS: ReadonlyMap<string, string> = new Map([...WORD_PLACES].map(([key, { text }]) => [key, text]))

function leaves(value: unknown, way: readonly string[] = []): (readonly [readonly string[], string])[] {
  if (typeof value === 'string') return [[way, value]]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  // What `words` takes over from another module has its key there.
  if (value === words)
    return Object.entries(words).flatMap(([key, inner]) => (isOwn(key, inner) ? leaves(inner, [key]) : []))
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...way, key]))
}

function isOwn(key: string, value: unknown): boolean {
  if (NO_WORDS.has(key) || key in cellWords.cellWords) return false
  return !Object.entries(WORD_MODULES).some(
    ([module, exported]) => module !== 'words' && Object.values(exported).includes(value),
  )
}
