import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT } from './content-folder.ts'

/** The tokens of the look as their stylesheet has them. Read as a file, since a stylesheet that is imported is one. */
export function readTokens(): string {
  return readFileSync(join(PROJECT, 'src/styles/tokens.css'), 'utf8')
}
