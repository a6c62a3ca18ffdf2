import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { readContent } from '#disk/read-content.ts'
import { chooseSources } from '../../scripts/evidence/choose-sources.ts'
import { EVERY_FIELD } from './every-field.ts'

/** What is quoted of a source unless a test says otherwise. */
export const WORDS = 'We ask for a new lamp before the winter, and for oil'

/** The settings of a site with as little in it as there can be. */
const SITE = `title: T\ntagline: "Who said what."\nurl: "https://talks.example.org"\nlicence: {name: "CC0", url: "https://example.org/cc0"}\n`

/** Makes a content folder with one comparison, `talks`, in which nobody has said anything yet. */
export function silentTalks(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-cited-'))
  writeFileSync(join(folder, 'site.yaml'), SITE)
  cpSync(join(EVERY_FIELD, 'lighthouse'), join(folder, 'talks'), { recursive: true })
  for (const kind of ['positions', 'sources']) rmSync(join(folder, 'talks', kind), { recursive: true })
  return folder
}

/** Adds a source under an address, and one position that quotes these words from it. */
export function cite(folder: string, name: string, url: string, words = WORDS, lang = 'en'): void {
  const write = (file: string, text: string) => {
    mkdirSync(join(folder, 'talks', file, '..'), { recursive: true })
    writeFileSync(join(folder, 'talks', file), text)
  }
  const fields = `title: "T"\npublisher: "P"\nkind: report\npublished: 2025-01-09\nurl: ${JSON.stringify(url)}\nlang: ${lang}`
  write(`sources/${name}.md`, `---\n${fields}\n---\n`)
  const said = `party: keeper\nsaid: 2025-01-09\nspeaker: "K"\nauthority: document\ncondition: "The keeper asks for a lamp."`
  const quote = `quote: {text: ${JSON.stringify(words)}, lang: ${lang}}\nsource: ${name}\nreported_by: self`
  write(`positions/lamp/2025-01-09-keeper-${name}.md`, `---\n${said}\n${quote}\n---\n`)
}

/** All sources of such a folder, as commands on evidence take them. Fails where the content has errors. */
export async function citedSources(folder: string) {
  const { catalogue, problems } = await readContent(folder)
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  const found = chooseSources(catalogue?.datasets ?? [], [])
  if ('refused' in found) throw new Error(found.refused)
  return found
}
