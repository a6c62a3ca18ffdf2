import type { Catalogue } from '#messages/catalogue.ts'
import { areaOf } from '#messages/area.ts'
import { readMessage } from '#messages/catalogue.ts'
import { compileMessage, FORM, quoted, SHOWN } from '#messages/compile-message.ts'
import { replaceWords, type Replacement } from '#messages/replace-words.ts'
import { placeOf, placesIn, type Word } from '#messages/word-module.ts'
import { interfaceOf, type Interface } from './interface.ts'
import { hasValues } from './said-otherwise.ts'
import { dottedKey, WORD_PLACES } from './word-keys.ts'

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
        ...ownOf(module, words, speaks),
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

/** The words of the catalogue that have their place in the code, which may have lost its types. */
function translated(module: string, code: string, speaks: Interface): Replacement[] {
  const { catalogue, language, contributors, modules } = speaks
  if (catalogue === null) return []
  // What only contributors meet is whole or English, so that a page can say which.
  if (areaOf(module) === 'contributors' && contributors !== language) return []
  const places = placesIn(code)
  const words = modules.get(module) ?? []
  return words.filter((word) => places.has(placeOf(word))).flatMap((word) => replacementOf(word, catalogue))
}

function replacementOf(word: Word, catalogue: Catalogue): Replacement[] {
  const entry = catalogue.messages.get(word.key)
  if (entry === undefined) return []
  const { code, faults } = compileMessage(entry.pattern, word, catalogue)
  return faults.length > 0 ? [] : [{ object: word.object, way: word.way, code }]
}

/** What a publisher says otherwise; where that cannot be said the usual words stay, and the check tells why. */
function ownOf(module: string, words: Readonly<Record<string, string>>, { modules }: Interface): Replacement[] {
  const known = new Map((modules.get(module) ?? []).map((word) => [dottedKey(word), word]))
  return Object.entries(words).flatMap(([key, text]) => {
    const word = known.get(key)
    if (word === undefined) {
      const place = WORD_PLACES.get(key)
      return place?.module === module ? [{ object: place.object, way: place.way, code: quoted(text) }] : []
    }
    if (!hasValues(word)) return [{ object: word.object, way: word.way, code: quoted(text) }]
    const pattern = readMessage(text)
    const { code, faults } = pattern === null ? { code: '', faults: [''] } : compileMessage(pattern, word)
    return faults.length > 0 ? [] : [{ object: word.object, way: word.way, code }]
  })
}
