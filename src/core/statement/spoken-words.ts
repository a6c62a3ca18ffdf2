import type { Quote, Translation } from '../model/words.ts'

/** Words that somebody said: as they were said, or as somebody put them into another language. */
export type SpokenWords =
  | { readonly kind: 'original'; readonly text: string; readonly lang: string }
  | { readonly kind: 'translation'; readonly text: string; readonly lang: string; readonly by: Translation['by'] }

/** What a record holds of somebody's own words. */
export type Quoted = {
  readonly quote?: Quote
  readonly translation?: Translation
  /** Where there are several. */
  readonly translations?: readonly Translation[]
}

/**
 * A speaker's own words, the original first, then each translation with who made it. Whatever shows words takes them from
 * here: a translation without its translator would pass for what was said.
 */
export function spokenWords({ quote, translation, translations = [] }: Quoted): SpokenWords[] {
  return [
    ...(quote ? [{ kind: 'original', text: quote.text, lang: quote.lang } as const] : []),
    ...[...(translation ? [translation] : []), ...translations].map(
      ({ text, lang, by }) => ({ kind: 'translation', text, lang, by }) as const,
    ),
  ]
}

/** The fields of the record in which the words stand, in the order of `spokenWords`, as evidence names them. */
export function fieldsOfWords({ quote, translation, translations = [] }: Quoted): string[] {
  return [
    ...(quote ? ['quote'] : []),
    ...(translation ? ['translation'] : []),
    ...translations.map((_, at) => `translations.${at}`),
  ]
}

/** Whether all that is known of the words is a translation of them. */
export function isOnlyTranslated(words: readonly SpokenWords[]): boolean {
  return words.length > 0 && words.every(({ kind }) => kind === 'translation')
}
