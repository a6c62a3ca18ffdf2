import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { headersInLanguages } from '#core/export/language-headers.ts'

/** Gives the pages of other languages the headers of a site that is being made, for hosts that read them from a file. */
export function addLanguageHeaders(site: string, languages: readonly string[]): void {
  const file = join(site, '_headers')
  if (languages.length === 0 || !existsSync(file)) return
  const text = headersInLanguages(readFileSync(file, 'utf8'), languages)
  // Not into the file: what is kept for the next build shares it.
  rmSync(file)
  writeFileSync(file, text)
}
