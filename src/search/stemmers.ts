import { stemmer as english } from '@orama/stemmers/english'
import { cliticForms } from './clitics.ts'
import { plainSpelling } from './english-spelling.ts'

/**
 * What the forms of a word have in common, in each language that it may be of: two words with a key in common are forms
 * of one word. `asked` and `asks` share `en:ask`; `labour` and `labor` are one in English.
 */
export function formKeys(word: string, stemmers: Stemmers): string[] {
  if (/\d/.test(word) || word.length < 3) return []
  if (CLITICS.test(word)) return cliticForms(word).map((form) => `~${form}`)
  const own = stemmers.filter(({ language }) => SCRIPT[language]!.test(word))
  return own.map(({ language, stem }) => `${language}:${bare(stem(language === 'en' ? plainSpelling(word) : word))}`)
}

/** The stemmers of some languages; a language that has none is left out. English is always there. */
export async function loadStemmers(languages: Iterable<string>): Promise<Stemmers> {
  const wanted = [...new Set([...languages].map((language) => language.split('-')[0]!))].sort()
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

const LOADERS: Readonly<Record<string, () => Promise<{ readonly stemmer: (word: string) => string }>>> = {
  bg: () => import('@orama/stemmers/bulgarian'),
  da: () => import('@orama/stemmers/danish'),
  de: () => import('@orama/stemmers/german'),
  el: () => import('@orama/stemmers/greek'),
  es: () => import('@orama/stemmers/spanish'),
  fi: () => import('@orama/stemmers/finnish'),
  fr: () => import('@orama/stemmers/french'),
  hu: () => import('@orama/stemmers/hungarian'),
  it: () => import('@orama/stemmers/italian'),
  nl: () => import('@orama/stemmers/dutch'),
  no: () => import('@orama/stemmers/norwegian'),
  nb: () => import('@orama/stemmers/norwegian'),
  pt: () => import('@orama/stemmers/portuguese'),
  ro: () => import('@orama/stemmers/romanian'),
  ru: () => import('@orama/stemmers/russian'),
  sv: () => import('@orama/stemmers/swedish'),
  tr: () => import('@orama/stemmers/turkish'),
  uk: () => import('@orama/stemmers/ukrainian'),
}

/** The languages that have a stemmer. */
export const STEMMED_LANGUAGES: readonly string[] = ['en', ...Object.keys(LOADERS)]

const CLITICS = /^[\p{scx=Arabic}\p{scx=Hebrew}\p{scx=Hangul}]/u
const LATIN = /^[a-z]+$/
const CYRILLIC = /^[\p{Script=Cyrillic}]+$/u
const SCRIPT: Readonly<Record<string, RegExp>> = Object.fromEntries(
  [...'bg el ru uk'.split(' '), ...STEMMED_LANGUAGES].map((language) => [
    language,
    language === 'el' ? /^[\p{Script=Greek}]+$/u : /^(?:bg|ru|uk)$/.test(language) ? CYRILLIC : LATIN,
  ]),
)

type Stemmer = { readonly language: string; readonly stem: (word: string) => string }

export type Stemmers = readonly Stemmer[]
