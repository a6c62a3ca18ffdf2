import type { Site } from './site.ts'

/** A language in which a site has pages, and the path below which they are. */
export type LanguageBase = { readonly language: string; readonly base: string }

/** Where the pages in each language are, the main one first, given where those in the main one are. */
export function languageBases(languages: readonly string[], root: string): LanguageBase[] {
  return languages.map((language, at) => ({ language, base: at === 0 ? root : `${root}${language}/` }))
}

/** The path below which the pages in the main language are, and all that is in no language: of a site as it is in any of them. */
export function rootOf({ base, language, languages }: Pick<Site, 'base' | 'language' | 'languages'>): string {
  return language === languages[0] ? base : base.slice(0, -`${language}/`.length)
}
