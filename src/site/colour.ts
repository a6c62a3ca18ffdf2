import { once } from '#core/model/once.ts'
import { readTokens } from '#disk/read-tokens.ts'

/** A colour of the site on its light ground, from the tokens that the pages use. For what is drawn at build time. */
export function colour(name: string): string {
  const found = new RegExp(`--${name}:\\s*light-dark\\(([^,]+),`).exec(tokens())
  if (!found) throw new Error(`There is no colour --${name} in tokens.css.`)
  return found[1]!
}

const tokens = once(readTokens)
