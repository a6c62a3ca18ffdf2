import type { Catalogue } from '#messages/catalogue.ts'
import { areaOf } from '#messages/area.ts'
import { readMessage } from '#messages/catalogue.ts'
import { compileMessage, FORM, quoted, SHOWN } from '#messages/compile-message.ts'
import { replaceWords, type Replacement } from '#messages/replace-words.ts'
import { readWords, type Word } from '#messages/word-module.ts'
import { interfaceOf, type Interface } from './interface.ts'
import { dottedKey, hasValues } from './said-otherwise.ts'
import { WORD_PLACES } from './word-keys.ts'

const IMPORT = `import { shown as ${SHOWN}, form as ${FORM} } from './message-values.ts'\n`

/**
 * Puts the words of another language, and above them those that a publisher says otherwise, in the place of the English ones
 * while their modules are read: pages, feeds, pictures and scripts in browsers all say the same, and what is not said is not sent. Given
 * the language of the pages and the words by their keys; keys that there are not are left to the check.
 */
export function interfaceWords(language: string, words: Readonly<Record<string, string>> = {}) {
  const speaks = interfaceOf(language)
  return {
    name: 'parley-words',
    configResolved({ logger }: { readonly logger: { readonly warnOnce: (text: string) => void } }): void {
      if (speaks.lacking > 0) logger.warnOnce(lackingNote(speaks))
    },
    // Before the types are taken out, so that what is read is what stands in the files.
    enforce: 'pre' as const,
    transform(code: string, id: string): { code: string; map: null } | null {
      const [, module] = /\/src\/site\/([a-z-]+)\.[jt]s$/.exec(id.replaceAll('\\', '/')) ?? []
      if (module === undefined) return null
      const replacements = [
        ...(module === 'locale' ? factsOf(speaks) : []),
        ...translated(module, code, speaks),
        ...ownOf(module, code, words),
      ]
      if (replacements.length === 0) return null
      const replaced = replaceWords(code, replacements)
      return { code: (replaced.includes('$shown(') || replaced.includes('$form(') ? IMPORT : '') + replaced, map: null }
    },
  }
}

function lackingNote({ language, lacking }: Interface): string {
  return `The catalogue of ${language} lacks words or has them wrong: ${lacking} are told by its test (CONTRIBUTING.md, "Add a language"). What it lacks is English.`
}

function factsOf(speaks: Interface): Replacement[] {
  const { language, locale, contributors, isUnreviewed, catalogue } = speaks
  if (catalogue === null) return []
  return Object.entries({
    interfaceLanguage: quoted(language),
    interfaceLocale: quoted(locale),
    contributorLanguage: quoted(contributors),
    isUnreviewed: String(isUnreviewed),
  }).map(([object, code]) => ({ object, way: [], code }))
}

function translated(module: string, code: string, { catalogue, language, contributors }: Interface): Replacement[] {
  if (catalogue === null || !module.endsWith('words')) return []
  // What only contributors meet is whole or English, so that a page can say which.
  if (areaOf(module) === 'contributors' && contributors !== language) return []
  return readWords(code).flatMap((word) => replacementOf(word, catalogue))
}

function replacementOf(word: Word, catalogue: Catalogue): Replacement[] {
  const entry = catalogue.messages.get(word.key)
  if (entry === undefined) return []
  const { code, faults } = compileMessage(entry.pattern, word, catalogue)
  return faults.length > 0 ? [] : [{ object: word.object, way: word.way, code }]
}

/** What a publisher says otherwise; where that cannot be said the usual words stay, and the check tells why. */
function ownOf(module: string, code: string, words: Readonly<Record<string, string>>): Replacement[] {
  const known = new Map(readWords(code).map((word) => [dottedKey(word), word]))
  return Object.entries(words).flatMap(([key, text]) => {
    const word = known.get(key)
    const place = word ?? WORD_PLACES.get(key)
    if (word === undefined && WORD_PLACES.get(key)?.module !== module) return []
    if (place === undefined) return []
    if (word === undefined || !hasValues(word)) return [{ object: place.object, way: place.way, code: quoted(text) }]
    const pattern = readMessage(text)
    return pattern === null ? [] : [{ object: word.object, way: word.way, code: compileMessage(pattern, word).code }]
  })
}
