import { isLanguageTag, meantLanguage } from '../model/language-tag.ts'
import type { Problem } from '../model/problem.ts'
import type { TranslatedThing } from '../model/record-translation.ts'
import { ID, LONGEST_ID } from '../model/schema.ts'
import { showText } from '../problem/show-value.ts'
import { problemAt } from './mark.ts'
import { isReserved, readRecordPath } from './record-path.ts'

/** What the path of a translation says about it. */
export type TranslationPlace = {
  readonly of: TranslatedThing
  readonly language: string
  readonly file: string
  /** The file of what it translates. */
  readonly original: string
}

/** The name of a file with what may be a language between name and ending. */
const TRANSLATION = /^(.*?)([^/.]+)\.([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)\.(md|yaml)$/

/** Where the translation of a file lies: beside it, with the language before the ending. */
export function translationFile(original: string, language: string): string {
  return original.replace(/\.[a-z]+$/, (ending) => `.${language}${ending}`)
}

/**
 * What a path below the content folder says where it is that of a translation: of what and into which language, or why it
 * cannot be one (`file-path`). Null for any other path. Whether the site speaks the language is for the checks to find.
 */
export function readTranslationPath(file: string): TranslationPlace | Problem | null {
  const [, folder = '', name = '', language = '', ending = ''] = TRANSLATION.exec(file) ?? []
  if (language === '') return null
  const original = `${folder}${name}.${ending}`
  const of = thingAt(original)
  if (of === null) return null
  if ('rule' in of) return { ...of, file }
  if (isLanguageTag(language)) return { of, language, file, original }
  const meant = meantLanguage(language)
  const message = `found ${showText(language)} before the ending, expected the code of the language that the file translates into`
  const fix = meant
    ? `Rename it to ${translationFile(original, meant)}.`
    : 'Write the code that languages in site.yaml has, such as uk.'
  return problemAt('file-path', { file, line: 1, column: 1 }, message, { fix })
}

function thingAt(original: string): TranslatedThing | Problem | null {
  if (original === 'site.yaml') return { type: 'site' }
  if (!original.endsWith('.md')) return null
  const [, page] = /^pages\/([^/]+)\.md$/.exec(original) ?? []
  if (page !== undefined)
    return ID.test(page) && page.length <= LONGEST_ID && !isReserved(page) ? { type: 'page', id: page } : null
  const place = readRecordPath(original)
  if ('rule' in place) return place
  const { type, comparison, id } = place
  return { type, comparison, id }
}
