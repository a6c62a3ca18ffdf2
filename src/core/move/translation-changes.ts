import { readTranslationPath, translationFile } from '../parse/translation-path.ts'
import type { FileChange } from './request.ts'

/**
 * Translations lie beside what they translate, wherever that goes. What is said in another record from now on, or whose options
 * have other ids, is for a person to translate: the checks tell which translations are older than their originals.
 *
 * @param changes what becomes of the records
 * @param texts the texts of all files that may follow, by their paths
 */
export function translationChanges(changes: readonly FileChange[], texts: ReadonlyMap<string, string>): FileChange[] {
  const moved = new Map(changes.flatMap(({ from, to }) => (from === null || from === to ? [] : [[from, to] as const])))
  return [...texts].flatMap(([file, text]): FileChange[] => {
    const place = readTranslationPath(file)
    const to = place === null || 'rule' in place ? undefined : moved.get(place.original)
    if (place === null || 'rule' in place || to === undefined) return []
    return [{ from: file, to: to === null ? null : translationFile(to, place.language), text }]
  })
}
