import { once } from '#core/model/once.ts'
import { readTokens } from '#disk/read-tokens.ts'

/** A colour of the site on its light ground, from the tokens that the pages use. For what is drawn at build time. */
export function colour(name: string): string {
  const [, light] = new RegExp(`--${name}:\\s*light-dark\\(([^,]+),`).exec(tokens()) ?? []
  if (light === undefined) throw new Error(`There is no colour --${name} in tokens.css.`)
  return light
}

const tokens = once(readTokens)
