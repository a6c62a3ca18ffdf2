import { buildDatasets, type Dataset } from '../model/dataset.ts'
import type { FieldPath, Locate } from '../model/field-path.ts'
import { inLanguage } from '../model/in-language.ts'
import type { Location, Problem } from '../model/problem.ts'
import type { AnyRecord } from '../model/record.ts'
import type { RecordTranslation } from '../model/record-translation.ts'
import { recordsOf } from '../model/records-of.ts'
import { check } from './check.ts'
import type { Rule } from './rule.ts'
import { judgingVerb } from './rules/judging-verb.ts'
import { loadedTerm } from './rules/loaded-term.ts'
import { marksAroundText } from './rules/marks-around-text.ts'
import { mixedScriptsInText } from './rules/mixed-scripts-in-text.ts'
import { scareQuotes } from './rules/scare-quotes.ts'
import { vagueAttribution } from './rules/vague-attribution.ts'

/** The rules that look at words alone. What words say of a stance is asked of the original, on which it was coded. */
const OF_WORDS: readonly Rule[] = [
  ...[loadedTerm, judgingVerb, scareQuotes, vagueAttribution],
  ...[mixedScriptsInText, marksAroundText],
]

/**
 * Holds the words of translations against the rules that hold for the publisher's words in their language: what must not be
 * said in one must not be said in another. Gives the warnings, each in the file of the translation.
 */
export function checkTranslatedWording(
  datasets: readonly Dataset[],
  translations: readonly RecordTranslation[],
  locateIn: (translation: RecordTranslation) => Locate,
): Problem[] {
  const originals = datasets.flatMap(recordsOf)
  return [...Map.groupBy(translations, ({ language }) => language)].flatMap(([language, own]) => {
    const byFile = new Map(own.map((one) => [one.original, one]))
    const laid = new Map<AnyRecord, { readonly original: AnyRecord; readonly translation: RecordTranslation }>()
    const records = originals.map((original) => {
      const translation = byFile.get(original.file)
      if (!translation) return original
      const { thing } = inLanguage(original.type, original, translation.words)
      laid.set(thing, { original, translation })
      return thing
    })
    const locate = (record: AnyRecord) => (path: FieldPath) => {
      const found = laid.get(record)
      const isTranslated = found && valueAt(record, path) !== valueAt(found.original, path)
      return isTranslated ? placeOf(path, valueAt(record, path), found.translation, locateIn) : ELSEWHERE
    }
    return check(buildDatasets(records), locate, new Set(), OF_WORDS, language).filter(({ file }) => file !== '')
  })
}

/** What is found in words that are not translated is told of the original. */
const ELSEWHERE: Location = { file: '', line: 1, column: 1 }

/** Items of a list may stand in another order in a translation: then the list itself is the place. */
function placeOf(
  path: FieldPath,
  value: unknown,
  translation: RecordTranslation,
  locateIn: (translation: RecordTranslation) => Locate,
): Location {
  const isThere = valueAt(translation.words, path) === value
  return locateIn(translation)(isThere ? path : path.slice(0, 1))
}

function valueAt(holder: object, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string | number, unknown>)[step] : undefined,
    path.length === 0 ? undefined : holder,
  )
}
