import type { Dataset } from '#core/model/dataset.ts'
import { oneLine } from '#site/in-page-language.ts'

/** The language of words of the publisher's, where they are not translated into that of the pages; else nothing. */
export function foreign(text: string, { inTranslation }: Dataset): { lang?: string } {
  return inTranslation?.untranslated.has(oneLine(text)) ? { lang: inTranslation.original } : {}
}
