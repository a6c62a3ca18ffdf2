import type { Dataset } from '../model/dataset.ts'
import { recordsOf } from '../model/records-of.ts'
import { wordsOf } from '../model/translatable.ts'
import { isStale } from '../model/translation-state.ts'
import { parseTranslation } from '../parse/parse-translation.ts'
import { readTranslationPath } from '../parse/translation-path.ts'
import type { OtherFile } from './compare-files.ts'

/** The translations of records, among the files of one state, whose original says something else than what was translated. */
export function olderTranslations(
  datasets: readonly Dataset[],
  others: ReadonlyMap<string, OtherFile>,
): ReadonlySet<string> {
  const records = new Map(datasets.flatMap(recordsOf).map((record) => [record.file, record]))
  const older = [...others].flatMap(([file, { text }]) => {
    const place = readTranslationPath(file)
    const record = place === null || 'rule' in place ? undefined : records.get(place.original)
    if (place === null || 'rule' in place || !record || text === null) return []
    const result = parseTranslation(place, text)
    return result.ok && isStale(result.parsed.translation, wordsOf(record.type, record)) ? [file] : []
  })
  return new Set(older)
}
