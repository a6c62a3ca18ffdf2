/** The way a language is written, or `ltr` where that is not known. Looked up once for each language. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const known = directions.get(language)
  if (known) return known
  const found = lookUp(language)
  directions.set(language, found)
  return found
}

const directions = new Map<string, 'ltr' | 'rtl'>()

function lookUp(language: string): 'ltr' | 'rtl' {
  try {
    const locale = new Intl.Locale(language) as Intl.Locale & { getTextInfo?: () => { direction?: 'ltr' | 'rtl' } }
    return locale.getTextInfo?.().direction ?? 'ltr'
  } catch {
    return 'ltr'
  }
}

/** The attributes of an element whose text is in `language`, inside of one that is in `around`. Empty if it is the same. */
export function languageAttributes(language: string, around: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return language === around ? {} : { lang: language, dir: directionOf(language) }
}
