import type { KnownWords } from '#core/parse/site-fits.ts'
import { readMessage } from '#messages/catalogue.ts'
import { compileMessage } from '#messages/compile-message.ts'
import { inLines } from '#messages/skeleton.ts'
import type { Word } from '#messages/word-module.ts'
import { readModules } from './interface.ts'
import { dottedKey, WORD_TEXTS } from './word-keys.ts'

/**
 * What a publisher may say otherwise, by the keys of `words` in site.yaml: texts as they are, and what holds values as a message in
 * the syntax of catalogues, which is checked as theirs are.
 */
export function ownableWords(): KnownWords {
  const words = [...readModules().values()].flat()
  const messages = new Map(words.filter(hasValues).map((word) => [dottedKey(word), word]))
  const texts = words.flatMap((word): [string, string][] =>
    'refused' in word.english ? [] : [[dottedKey(word), WORD_TEXTS.get(dottedKey(word)) ?? inLines(word.english)]],
  )
  return {
    texts: new Map([...WORD_TEXTS, ...texts]),
    faultOf: (key, text) => {
      const word = messages.get(key)
      return word === undefined ? null : faultOf(word, text)
    },
  }
}

/** Whether a word is a message, since the program puts something in; else it is a text, in which braces are braces. */
export function hasValues({ parameters }: Word): boolean {
  return parameters !== null
}

function faultOf(word: Word, text: string): string | null {
  const pattern = readMessage(text)
  if (pattern === null) return 'It is no message: each { needs its }, and between them stands $ with a name.'
  const { faults, used } = compileMessage(pattern, word)
  const leftOut = word.variables.filter(({ name }) => !used.has(name)).map(({ name }) => `It leaves out $${name}.`)
  return faults[0] ?? leftOut[0] ?? null
}
