import { oncePerText } from '#core/model/once.ts'

/** The way a language is written, or `ltr` where that is not known. Looked up once for each language. */
export const directionOf = oncePerText((language: string): 'ltr' | 'rtl' => {
  try {
    const locale = new Intl.Locale(language) as Intl.Locale & { getTextInfo?: () => { direction?: 'ltr' | 'rtl' } }
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- not every browser has it
    return locale.getTextInfo?.().direction ?? 'ltr'
  } catch {
    return 'ltr'
  }
})

/** The attributes that say in which language an element is, and how that is written; none where it is that around it. */
export type Language = { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' }

/** The attributes of an element whose text is in `language`, inside of one that is in `around`. Empty if it is the same. */
export function languageAttributes(language: string, around: string): Language {
  return language === around ? {} : { lang: language, dir: directionOf(language) }
}
