import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { russian } from './russian.ts'
import { spanish } from './spanish.ts'
import { ukrainian } from './ukrainian.ts'
import type { SideWords, Wording } from './wording.ts'

/** How much is known of a language: everything, or only which words take a side. */
export type Extent = Known['extent']

type Known =
  { readonly extent: 'everything'; readonly words: Wording } | { readonly extent: 'sides'; readonly words: SideWords }

const LANGUAGES: Readonly<Record<string, Known>> = {
  de: { extent: 'sides', words: german },
  en: { extent: 'everything', words: english },
  es: { extent: 'sides', words: spanish },
  fr: { extent: 'sides', words: french },
  ru: { extent: 'sides', words: russian },
  uk: { extent: 'sides', words: ukrainian },
}

/** Everything that the checks of wording need to know about a language such as `en` or `en-GB`; null where it is not written down. */
export function wordingOf(language: string): Wording | null {
  const known = LANGUAGES[baseOf(language)]
  return known?.extent === 'everything' ? known.words : null
}

/** Which words of a language take a side; null where nobody has written them down yet. */
export function sideWordsOf(language: string): SideWords | null {
  return LANGUAGES[baseOf(language)]?.words ?? null
}

/** Whether so much of a language is written down. */
export function isKnown(language: string, extent: Extent): boolean {
  return (extent === 'sides' ? sideWordsOf : wordingOf)(language) !== null
}

/** Whether two language codes name one language, be it with or without region. */
export function isSameLanguage(a: string, b: string): boolean {
  return baseOf(a) === baseOf(b)
}

function baseOf(language: string): string {
  return language.toLowerCase().replace(/-.*/, '')
}
