import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { digestOf } from './digest.ts'
import { keepFile } from './keep-file.ts'
import { codeDigest } from './program-digest.ts'
import { setting } from './setting.ts'

/** So many texts are kept: those that were made or used last. */
const MOST = 4

/**
 * A text that takes long to make, from what an earlier build made of the very same: the key tells all that it is made from, beside
 * the program. Whatever cannot be kept is made anew. Texts are kept for `npm run build` alone.
 */
export async function keptText(key: string, make: () => Promise<string>): Promise<string> {
  const around = setting('PARLEY_KEPT')
  if (around === undefined) return make()
  const folder = join(around, 'texts')
  const name = digestOf(codeDigest() + key)
  const known = await readText(join(folder, name))
  if (known !== null) return known
  const made = await make()
  await keep(folder, name, made).catch(() => undefined)
  return made
}

/** A file holds the digest of its text before it, so that half a text is none. */
async function readText(file: string): Promise<string | null> {
  const text = await readFile(file, 'utf8').catch(() => '')
  const [digest, made] = [text.slice(0, DIGITS), text.slice(DIGITS)]
  return text.length > DIGITS && digestOf(made) === digest ? made : null
}

const DIGITS = 64

async function keep(folder: string, name: string, text: string): Promise<void> {
  await keepFile(join(folder, name), digestOf(text) + text)
  const names = await readdir(folder)
  const made = await Promise.all(names.map(async (one) => ({ one, at: (await stat(join(folder, one))).mtimeMs })))
  for (const { one } of made.sort((a, b) => b.at - a.at).slice(MOST)) await rm(join(folder, one), { force: true })
}
