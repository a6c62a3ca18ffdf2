import type { Problem } from '../model/problem.ts'
import { ID, LONGEST_ID } from '../model/schema.ts'
import { showText } from '../problem/show-value.ts'
import { problemAt } from './mark.ts'

/** The folder of the coders' files below a comparison. */
export const CODING_FOLDER = 'coding'

/** What the path of a coder's file says about it. */
export type CodingPlace = {
  readonly comparison: string
  readonly coder: string
  readonly issue: string
  readonly file: string
}

/** Where a coder's file on an issue lies below the content folder. */
export function codingFile(comparison: string, coder: string, issue: string): string {
  return `${comparison}/${CODING_FOLDER}/${coder}/${issue}.yaml`
}

/**
 * What a path below the content folder says where it lies in the folder of the coders: whose file on which issue, or why
 * it cannot be one (`file-path`). Null for a path elsewhere.
 */
export function readCodingPath(file: string): CodingPlace | Problem | null {
  const [comparison = '', folder, coder = '', last = '', ...more] = file.split('/')
  if (folder !== CODING_FOLDER) return null
  const issue = last.replace(/\.yaml$/, '')
  const isRight = [comparison, coder, issue].every((name) => ID.test(name) && name.length <= LONGEST_ID)
  if (isRight && last.endsWith('.yaml') && more.length === 0) return { comparison, coder, issue, file }
  const below = file.split('/').slice(1).join('/')
  const message = `found ${showText(below)}, expected ${CODING_FOLDER}/<coder>/<issue>.yaml in small letters, digits and hyphens`
  const fix = 'npm run code writes these files; rename or move it, or remove it.'
  return problemAt('file-path', { file, line: 1, column: 1 }, message, { fix })
}
