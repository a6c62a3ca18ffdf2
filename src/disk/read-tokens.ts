import { readFileSync } from 'node:fs'

/** The tokens of the look as their stylesheet has them. Read as a file, since a stylesheet that is imported is one. */
export function readTokens(): string {
  return readFileSync('src/styles/tokens.css', 'utf8')
}
