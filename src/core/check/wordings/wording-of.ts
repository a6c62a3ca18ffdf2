import { english } from './english.ts'
import type { Wording } from './wording.ts'

const WORDINGS: Readonly<Record<string, Wording>> = { en: english }

/** What is known about a language such as `en` or `en-GB`; null where nobody has written it down yet. */
export function wordingOf(language: string): Wording | null {
  return WORDINGS[baseOf(language)] ?? null
}

/** Whether two language codes name one language, be it with or without region. */
export function isSameLanguage(a: string, b: string): boolean {
  return baseOf(a) === baseOf(b)
}

function baseOf(language: string): string {
  return language.toLowerCase().replace(/-.*/, '')
}
