import { stemmer as english } from '@orama/stemmers/english'
import { cliticForms } from './clitics.ts'
import { plainSpelling } from './english-spelling.ts'

/**
 * What the forms of a word have in common, in each language that it may be of: two words with a key in common are forms
 * of one word. `asked` and `asks` share `en:ask`; `labour` and `labor` are one in English.
 */
export function formKeys(word: string, stemmers: Stemmers): string[] {
  if (/\d/.test(word)) return []
  if (CLITICS.test(word)) return cliticForms(word).map((form) => `~${form}`)
  if (word.length < 3) return []
  const own = stemmers.filter(({ language }) => (SCRIPT[language] ?? LATIN).test(word))
  return own.map(({ language, stem }) => `${language}:${bare(stem(language === 'en' ? plainSpelling(word) : word))}`)
}

/** The stemmers of some languages; a language that has none is left out. English is always there. */
export async function loadStemmers(languages: Iterable<string>): Promise<Stemmers> {
  const wanted = [...new Set([...languages].map((language) => language.split('-')[0]!))].sort()
  if (wanted.every((language) => language === 'en')) return ENGLISH
  const { LOADERS } = await import('./stemmer-loaders.ts')
  const loaded = await Promise.all(
    wanted.map(async (language): Promise<Stemmer[]> => {
      const load = Object.hasOwn(LOADERS, language) ? LOADERS[language] : undefined
      return load ? [{ language, stem: (await load()).stemmer }] : []
    }),
  )
  return [...ENGLISH, ...loaded.flat()]
}

const ENGLISH: Stemmers = [{ language: 'en', stem: english }]

/** Where nothing else is known. */
export const DEFAULT_STEMMERS: Stemmers = ENGLISH

/** A vowel at the end keeps forms apart that are one: `ratify` and `ratification`, `negotiate` and `negotiation`. */
function bare(stem: string): string {
  return stem.length > 4 ? stem.replace(/[iey]+$/, '') : stem
}

const CLITICS = /^[\p{scx=Arabic}\p{scx=Hebrew}\p{scx=Hangul}]/u
const LATIN = /^[a-z]+$/
const CYRILLIC = /^[\p{Script=Cyrillic}]+$/u
/** The script that a language is written in, where it is not Latin. */
const SCRIPT: Readonly<Record<string, RegExp>> = { el: /^[\p{Script=Greek}]+$/u, ru: CYRILLIC, uk: CYRILLIC }

type Stemmer = { readonly language: string; readonly stem: (word: string) => string }

export type Stemmers = readonly Stemmer[]
