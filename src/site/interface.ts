import { listLanguages, readLanguage, readWordModules } from '#disk/read-languages.ts'
import { readCatalogue, type Catalogue } from '#messages/catalogue.ts'
import { checkCatalogue } from '#messages/check-catalogue.ts'
import { PSEUDO, pseudoCatalogue } from '#messages/pseudo.ts'
import { readWords, type WordModules } from '#messages/word-module.ts'

/** Which language the interface of a site speaks, and from where it has its words. */
export type Interface = {
  /** For `lang`: the site's own where there is a catalogue for it, else English. */
  readonly language: string
  /** The locale of numbers and lists. */
  readonly locale: string
  /** The language of the words that contributors alone meet: English unless the catalogue has all of them. */
  readonly contributors: string
  /** Whether it was translated and nobody who speaks the language has signed it. */
  readonly isUnreviewed: boolean
  /** Every word in English, module by module. */
  readonly modules: WordModules
  /** The words, or null where they are the English ones. */
  readonly catalogue: Catalogue | null
  /** How many words that readers meet it lacks or has wrong: these are English. */
  readonly lacking: number
}

const ENGLISH: Omit<Interface, 'modules'> = {
  language: 'en',
  locale: 'en-GB',
  contributors: 'en',
  isUnreviewed: false,
  catalogue: null,
  lacking: 0,
}

/** How the interface speaks on pages in a language. */
export function interfaceOf(language: string): Interface {
  const modules = readModules()
  if (language === PSEUDO) {
    const catalogue = pseudoCatalogue(modules)
    return { language, locale: language, contributors: language, isUnreviewed: true, modules, catalogue, lacking: 0 }
  }
  const tag = catalogueFor(language, listLanguages())
  if (tag === null) return { ...ENGLISH, modules }
  const catalogue = readCatalogue(readLanguage(tag))
  const { isWhole, missing, findings } = checkCatalogue(tag, catalogue, modules)
  return {
    ...{
      language,
      modules,
      catalogue,
      contributors: isWhole ? language : 'en',
      isUnreviewed: catalogue.reviewedBy === null,
    },
    locale: localeOf(language),
    lacking: missing.length + findings.length,
  }
}

/** Every word of the interface, module by module. */
export function readModules(): WordModules {
  return new Map([...readWordModules()].map(([module, code]) => [module, readWords(code)]))
}

/** The catalogue for a language: its own, or one that says less of where or how it is written; never in another script. */
export function catalogueFor(language: string, available: readonly string[]): string | null {
  const parts = language.split('-')
  const tags = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'))
  const found = tags.find((tag) => available.includes(tag) && scriptOf(tag) === scriptOf(language))
  return found ?? null
}

function scriptOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script
  } catch {
    return undefined
  }
}

/** With the digits that dates have, whichever country the pages are for. */
function localeOf(language: string): string {
  const { numberingSystem } = new Intl.NumberFormat(language).resolvedOptions()
  return numberingSystem === 'latn' ? language : `${language}-u-nu-latn`
}
