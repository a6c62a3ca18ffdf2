import { cp, mkdir, symlink } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** Everything that a build of the site needs, but for the packages and the history. */
const PARTS = ['src', 'content', 'public', 'scripts', 'package.json', 'tsconfig.json', 'astro.config.mjs']

/** Copies this project into a folder, where a test may do to it what must not be done to the checkout. Gives the folder. */
export async function copyProject(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  for (const part of PARTS) await cp(resolve(part), join(folder, part), { recursive: true })
  await symlink(resolve('node_modules'), join(folder, 'node_modules'))
  return folder
}
