import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

/** The folder that holds the content: `content/` of this project, or the one that PARLEY_CONTENT names from there. */
export function contentFolder(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  return resolve(PROJECT, environment['PARLEY_CONTENT'] || 'content')
}
