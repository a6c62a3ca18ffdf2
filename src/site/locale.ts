/** The language that the interface speaks, for `lang`, and the locale of its dates and lists. */
export const interfaceLanguage = 'en'
export const interfaceLocale = 'en-GB'

/** The months as dates name them. Here, and not with the other words, since the smallest script of a page needs no more. */
export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
