import type { FieldPath, Locate } from '../model/field-path.ts'
import { isGroup } from '../model/in-language.ts'
import type { Problem } from '../model/problem.ts'
import { hashOfWords, type RecordTranslation } from '../model/record-translation.ts'
import { isStale } from '../model/translation-state.ts'
import type { Words, WordsValue } from '../model/translatable.ts'
import { capProblems, problemAt } from '../parse/mark.ts'
import { didYouMean } from '../problem/closest.ts'
import { showText, showValue } from '../problem/show-value.ts'

/** What the checks of translations know of the content around them. */
export type Translated = {
  readonly translations: readonly RecordTranslation[]
  /** The words of what is there, by its file. */
  readonly words: ReadonlyMap<string, Words>
  /** The languages of the site, the main one first. */
  readonly languages: readonly string[]
  /** Files that exist but could not be read: what translates them is not reported. */
  readonly broken: ReadonlySet<string>
}

/**
 * Finds translations into a language that the site does not have, of something that is not there or has no such words
 * (`lost-translation`), and those whose original says something else since (`stale-translation`).
 */
export function checkTranslations(all: Translated, locateIn: (translation: RecordTranslation) => Locate): Problem[] {
  return all.translations.flatMap((one) => {
    if (all.broken.has(one.original)) return []
    const locate = locateIn(one)
    const wrong = wrongLanguage(one, all.languages)
    if (wrong) return [{ ...wrong }]
    const words = all.words.get(one.original)
    if (!words) return [orphan(one, all.words)]
    if (isStale(one, words)) return [stale(one, words, locate)]
    return capProblems(
      findMisfits(one.words, words, []).map(({ path, message }) => misfit(locate(path, true), message)),
    )
  })
}

function wrongLanguage(
  { file, language }: RecordTranslation,
  [main = '', ...others]: readonly string[],
): Problem | null {
  if (others.includes(language)) return null
  const expected =
    others.length === 0 ? 'a site of one language has no translations' : `the site has ${others.join(', ')}`
  const found = language === main ? `${language}, the language of the originals` : showText(language)
  const message = `found a translation into ${found}, expected another: ${expected}`
  const fix =
    language === main
      ? 'Change the original itself, and remove this file.'
      : others.length === 0
        ? `List the languages of the site in site.yaml, the one of the originals first: languages: [${main}, ${language}].`
        : didYouMean(language, others, `Add ${language} to languages in site.yaml, or remove the file.`)
  return problemAt('lost-translation', { file, line: 1, column: 1 }, message, { fix })
}

function orphan({ file, original }: RecordTranslation, words: ReadonlyMap<string, Words>): Problem {
  const message = `found a translation of ${showText(original)}, expected one of a file that is there`
  const fix = didYouMean(original, words.keys(), 'Rename it as the file is named now, or remove it.')
  return problemAt('lost-translation', { file, line: 1, column: 1 }, message, { fix })
}

function stale({ translated }: RecordTranslation, words: Words, locate: Locate): Problem {
  const message = `found a translation of ${translated}, expected one of what the original says now: it was changed since`
  const fix = `Translate what is another, then write translates: "${hashOfWords(words)}" and the day under translated. Until then the pages say that it is older.`
  return problemAt('stale-translation', locate(['translates']), message, { fix })
}

function misfit(place: Pick<Problem, 'file' | 'line' | 'column'>, message: string): Problem {
  return problemAt('lost-translation', place, message, { fix: 'Give it the form that the original has, or remove it.' })
}

type Misfit = { readonly path: FieldPath; readonly message: string }

/** Words that translate none: the fields, the ids and the items that the original does not have. */
function findMisfits(words: WordsValue, original: WordsValue | undefined, path: FieldPath): Misfit[] {
  if (original === undefined)
    return [{ path, message: `found ${labelOf(path)}, which the original does not have, expected none` }]
  if (Array.isArray(words) && Array.isArray(original)) {
    const [given, items] = [words as readonly WordsValue[], original as readonly WordsValue[]]
    const ids = items.map(idOf)
    if (ids.some((id) => id !== null)) {
      return given.flatMap((one, at) => {
        const id = idOf(one)
        const found = items[ids.indexOf(id)]
        if (id !== null && found !== undefined) return findMisfits(one, found, [...path, at])
        const message = `found ${labelOf(path)} with the id ${showValue(id)}, expected one of ${ids.join(', ')}`
        return [{ path: [...path, at], message }]
      })
    }
    if (given.length === items.length) return given.flatMap((one, at) => findMisfits(one, items[at], [...path, at]))
    const message = `found ${given.length} under ${labelOf(path)}, expected ${items.length}, as the original has`
    return [{ path, message }]
  }
  if (!isGroup(words)) return []
  const held = isGroup(original) ? original : {}
  return Object.entries(words).flatMap(([key, value]) => findMisfits(value, held[key], [...path, key]))
}

function idOf(words: WordsValue): string | null {
  const id = isGroup(words) ? words['id'] : undefined
  return typeof id === 'string' ? id : null
}

function labelOf(path: FieldPath): string {
  return path.map((step) => (typeof step === 'number' ? `item ${step + 1}` : step)).join(' ')
}
