import { interfaceLanguage } from '#site/locale.ts'

/** Whether words in this language can be the publisher's or hold some of them: not those that are quoted, or marked already. */
export function isOfPage(language: string | undefined, page: string | undefined, original: string): boolean {
  return language !== original && (language === page || language === interfaceLanguage)
}
