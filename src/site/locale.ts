// The values below are those of English: `word-plugin.ts` puts in what holds for the pages that are built.

/** The language that the interface speaks, for `lang`, and the locale of its dates and lists. */
export const interfaceLanguage: string = 'en'
export const interfaceLocale: string = 'en-GB'

/** The language of the words that contributors alone meet, which may not be translated yet. */
export const contributorLanguage: string = 'en'

/** Whether the words were translated by a machine and nobody who speaks the language has read them. */
export const isUnreviewed: boolean = false
