import { readText } from './read-text.ts'

/** The guide for contributors in the content folder, README.md; empty where there is none. */
export function readGuide(folder: string): string {
  const found = readText(folder, 'README.md')
  return 'text' in found ? found.text : ''
}
