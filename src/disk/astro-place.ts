import { join, relative } from 'node:path'
import { PROJECT, WORKPLACE } from './content-folder.ts'

/** Where Astro works, and where its configuration lies: of a package that is installed not in the same folder. */
export function inWorkplace(): { readonly root: string; readonly configFile: string } {
  return { root: WORKPLACE, configFile: relative(WORKPLACE, join(PROJECT, 'astro.config.mjs')) }
}
