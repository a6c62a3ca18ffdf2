type Written = { readonly lang: string | readonly string[] }

/** The languages that a source is in, the main one first. */
export function languagesOf({ lang }: Written): readonly string[] {
  return typeof lang === 'string' ? [lang] : lang
}

/** The language in which a source has its title. */
export function mainLanguageOf(source: Written): string {
  return languagesOf(source)[0] ?? 'und'
}
