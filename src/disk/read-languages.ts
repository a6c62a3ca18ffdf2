import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT } from './content-folder.ts'

const LANGUAGES = join(PROJECT, 'src/languages')
const WORDS = join(PROJECT, 'src/site')

/** The languages that have a catalogue, by the names of their files. */
export function listLanguages(): string[] {
  const files = existsSync(LANGUAGES) ? readdirSync(LANGUAGES) : []
  return files.flatMap((name) => (name.endsWith('.ftl') ? name.slice(0, -'.ftl'.length) : [])).sort()
}

/** The catalogue of one of them, as it is written. */
export function readLanguage(language: string): string {
  return readFileSync(join(LANGUAGES, `${language}.ftl`), 'utf8')
}

/**
 * The code of every module of words as it was written, by the name of its file without the ending. Where the program runs as
 * a package its modules have lost their types, which tell numbers from texts: what was written stands beside them.
 */
export function readWordModules(): ReadonlyMap<string, string> {
  const names = readdirSync(WORDS).filter((name) => /^(?:words|[a-z-]+-words)\.(?:ts|written)$/.test(name))
  return new Map(names.sort().map((name) => [name.replace(/\.\w+$/, ''), readFileSync(join(WORDS, name), 'utf8')]))
}
