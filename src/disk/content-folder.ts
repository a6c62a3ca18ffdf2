import { accessSync, constants, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Fault } from '#core/command/fault.ts'
import { setting } from './setting.ts'

/**
 * The folder of this program. Pages are bundled into another place, from where it could not be found by its place beside
 * the code: the configuration of the site leaves it in the environment for them.
 */
export const PROJECT = setting('PARLEY_PROGRAM') ?? fileURLToPath(new URL('../..', import.meta.url))

/**
 * The folder that a site is made in, with its content, what is built and what is kept between builds. It is that of the program,
 * unless the program was installed as a package: then the folder in which `parley` was called, which tells it to all it starts.
 */
export const WORKPLACE = setting('PARLEY_WORKPLACE') ?? PROJECT

/** Leaves in the environment where all this is, for pages that are bundled into another place. */
export function leavePlaces(): void {
  Object.assign(process.env, {
    PARLEY_PROGRAM: PROJECT,
    PARLEY_WORKPLACE: WORKPLACE,
    PARLEY_CONTENT: contentFolder(),
  })
}

/** The folder that holds the content: `content/` of the workplace, or the one that PARLEY_CONTENT names from there. */
export function contentFolder(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  return resolve(WORKPLACE, setting('PARLEY_CONTENT', environment) ?? 'content')
}

/** The same, once it is known to be a folder that can be read. Throws a fault that says what is there instead. */
export function existingContentFolder(): string {
  const folder = contentFolder()
  const found = statSync(folder, { throwIfNoEntry: false })
  const where = 'PARLEY_CONTENT names the folder that holds site.yaml.'
  if (!found) throw new Fault(`There is no content folder ${folder}. ${where}`, 'usage')
  if (!found.isDirectory()) throw new Fault(`${folder} is a file, expected the content folder. ${where}`, 'usage')
  accessSync(folder, constants.R_OK | constants.X_OK)
  return folder
}
