import type { Dataset } from '#core/model/dataset.ts'
import type { ForeignLabels, Labels } from '#search/protocol.ts'
import { oneLine } from '#site/in-page-language.ts'

/** The language of words of the publisher's, where they are not translated into that of the pages; else nothing. */
export function foreign(text: string, { inTranslation }: Dataset): { lang?: string } {
  return inTranslation?.untranslated.has(oneLine(text)) ? { lang: inTranslation.original } : {}
}

/** Which of the words for what can be chosen are not translated, each once; nothing where all are. */
export function foreignLabels(labels: Labels, dataset: Dataset): { foreign?: ForeignLabels } {
  const all = [...new Set(Object.values(labels).flatMap((of) => Object.values(of)))]
  const own = all.filter((label) => foreign(label, dataset).lang !== undefined)
  const { original: lang } = dataset.inTranslation ?? {}
  return lang === undefined || own.length === 0 ? {} : { foreign: { lang, labels: own } }
}
