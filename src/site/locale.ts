/** The language that the interface speaks, for `lang`, and the locale of its dates and lists. */
export const interfaceLanguage = 'en'
export const interfaceLocale = 'en-GB'
