import { directionOf, languageAttributes, type Language } from './direction.ts'
import { contributorLanguage, interfaceLanguage } from './locale.ts'

export type { Language }

/** The language of the pages, and of the publisher's own words as far as they are in it. Fixed at build time, as the base path is. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Node alone, in scripts and tests, has no `env`
export const publisherLanguage: string = import.meta.env?.PARLEY_LANGUAGE ?? interfaceLanguage

/** Whether that is another than the language of the records, which are shown in translation then. */
/* eslint-disable @typescript-eslint/no-unnecessary-condition -- see above */
export const isInTranslation =
  import.meta.env?.PARLEY_ROOT !== undefined && import.meta.env.PARLEY_ROOT !== import.meta.env.PARLEY_BASE
/* eslint-enable @typescript-eslint/no-unnecessary-condition */

export const publisherDirection = directionOf(publisherLanguage)

/**
 * The attributes of an element that holds words of the interface and nothing else. Empty where the interface speaks the
 * publisher's language; elsewhere they say so to those who hear the page and keep its words from reading backwards.
 */
export const ui = languageAttributes(interfaceLanguage, publisherLanguage)

/** The same of an element with words that contributors alone meet, which a language may not have yet. */
export const contributorUi = languageAttributes(contributorLanguage, publisherLanguage)

/** The same of an element with words that are English on every site: what the check says, the guide, a licence. */
export const english = languageAttributes('en', publisherLanguage)

/** The same the other way about: of an element with the publisher's words, within words for contributors. */
export const publisherWords = languageAttributes(publisherLanguage, contributorLanguage)

/** Of an element with words that readers meet too, such as the name of a field, within words for contributors. */
export const readerWords = languageAttributes(interfaceLanguage, contributorLanguage)

/** Of an element with words that are English on every site, within words for contributors. */
export const englishWords = languageAttributes('en', contributorLanguage)

/** The attributes of an element whose text is in a language of its own: a title, a quotation. */
export function textIn(language: string): Language {
  return languageAttributes(language, publisherLanguage)
}
