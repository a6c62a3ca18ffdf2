import { oncePerText } from '#core/model/once.ts'

/** What a language is called in itself, or its code where that is not known. */
export const languageName = oncePerText((language: string): string => {
  const name = new Intl.DisplayNames([language], { type: 'language', languageDisplay: 'standard' }).of(language)
  return name ?? language
})
