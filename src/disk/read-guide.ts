import { GUIDE_FILE } from '#core/parse/content-file.ts'
import { readText } from './read-text.ts'

/** The guide for contributors in the content folder, README.md; empty where there is none. */
export function readGuide(folder: string): string {
  const found = readText(folder, GUIDE_FILE)
  return 'text' in found ? found.text : ''
}
