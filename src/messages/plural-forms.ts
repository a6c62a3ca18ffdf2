/** Numbers up to this are met in a comparison. */
const MOST = 999

/**
 * The forms of a counted word in a language, each with the numbers that ask for it. Whole numbers up to 999 alone: French has a
 * form of its own for a million, which no comparison counts.
 */
export function pluralForms(language: string): ReadonlyMap<string, ReadonlySet<number>> {
  const rules = new Intl.PluralRules(language)
  const forms = new Map<string, Set<number>>()
  for (let number = 0; number <= MOST; number++) {
    const form = rules.select(number)
    forms.set(form, (forms.get(form) ?? new Set()).add(number))
  }
  return forms
}
