import type { Locate } from '#core/model/field-path.ts'
import type { Problem } from '#core/model/problem.ts'
import type { RecordTranslation } from '#core/model/record-translation.ts'
import type { ContentFile } from '#core/parse/content-file.ts'
import { parseTranslation, type ParsedTranslation } from '#core/parse/parse-translation.ts'
import type { TranslationPlace } from '#core/parse/translation-path.ts'
import { renderBody, renderPage } from '#markdown/render-body.ts'
import { readText } from './read-text.ts'

/** A translation with the sanitised HTML of its body; empty if it has none. */
export type RenderedTranslation = { readonly translation: RecordTranslation; readonly html: string }

/** The translations of a content folder, with the files that gave none, and why. */
export type ReadTranslations = {
  readonly read: readonly RenderedTranslation[]
  readonly locate: (translation: RecordTranslation) => Locate
  readonly problems: readonly Problem[]
}

/** Reads the translations among the files of a content folder. A file with an error gives its problems and no translation. */
export function readTranslations(folder: string, files: readonly ContentFile[]): ReadTranslations {
  const results = files.flatMap((file) => (file.is === 'translation' ? [readOne(folder, file.place)] : []))
  const parsed = results.flatMap((result) => ('parsed' in result ? result : []))
  const locates = new Map(parsed.map(({ parsed: { translation, locate } }) => [translation, locate]))
  return {
    read: parsed.map(({ parsed: { translation }, html }) => ({ translation, html })),
    locate: (translation) => locates.get(translation) ?? (() => ({ file: translation.file, line: 1, column: 1 })),
    problems: results.flatMap((result) => ('problems' in result ? result.problems : [])),
  }
}

type ReadOne = { readonly parsed: ParsedTranslation; readonly html: string } | { readonly problems: readonly Problem[] }

function readOne(folder: string, place: TranslationPlace): ReadOne {
  const found = readText(folder, place.file)
  if ('problem' in found) return { problems: [found.problem] }
  const result = parseTranslation(place, found.text)
  if (!result.ok) return result
  const { words } = result.parsed.translation
  const render = place.of.type === 'page' ? renderPage : renderBody
  const body = typeof words['body'] === 'string' ? words['body'] : ''
  const { html, problems } = render(body, { file: place.file, line: result.parsed.locate(['body']).line })
  return problems.length > 0 ? { problems } : { parsed: result.parsed, html }
}
