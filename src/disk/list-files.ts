import { readdirSync, realpathSync, type Dirent } from 'node:fs'
import { join } from 'node:path'
import { compareText } from '#core/model/compare-text.ts'
import type { Problem } from '#core/model/problem.ts'
import { problemAt } from '#core/parse/mark.ts'
import { REMOVED_FOLDER } from '#core/parse/record-path.ts'
import { showText } from '#core/problem/show-value.ts'
import { UNFINISHED } from './replace-file.ts'

/** What operating systems and git leave behind, and we if we are stopped. Nobody meant it as a record; none is published. */
const IGNORED = new Set(['.git', '.gitkeep', '.DS_Store', 'Thumbs.db', 'desktop.ini'])

/** What editors and office programs lay beside a file while it is open. */
const OPEN_ELSEWHERE = /^\..+\.sw[a-p]$|~$|^#.*#$|^\.#|^\.~lock\..*#$|^~\$|^\._|^4913$/

/** True for a file that is passed over wherever it lies. */
export function isLeftBehind(file: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1)
  return IGNORED.has(name) || OPEN_ELSEWHERE.test(name) || name.startsWith(UNFINISHED)
}

/** Positions lie deepest: <comparison>/positions/<issue>/<file>.md; removed ones a folder deeper. */
const DEEPEST_FOLDER = 3
const REMOVED = new RegExp(`^[^/]+/${REMOVED_FOLDER}/`)

/** The files of a folder and all below it, as paths with forward slashes. */
export type Listing = { readonly files: readonly string[]; readonly problems: readonly Problem[] }

/**
 * Lists the files of the content folder in an order that is the same everywhere. No link is followed, be it to a file or
 * to a folder, and nothing but ordinary files is listed: anything else is a problem (`file-kind`, `file-path`). Throws what the
 * system says only where the folder itself cannot be read.
 */
export function listFiles(folder: string): Listing {
  const files: string[] = []
  const problems: Problem[] = []
  try {
    list(realpathSync(folder), '', 0, files, problems)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
  return { files: files.sort(compareText), problems }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}

function list(base: string, below: string, depth: number, files: string[], problems: Problem[]): void {
  for (const entry of readdirSync(join(base, below), { withFileTypes: true })) {
    if (isLeftBehind(entry.name)) continue
    const file = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isFile()) {
      files.push(file)
      continue
    }
    listFolder(base, file, entry, depth, files, problems)
  }
}

/** A folder within that is closed to us is a problem of the content, beside which all others are told. */
function listFolder(
  base: string,
  below: string,
  entry: Dirent,
  depth: number,
  files: string[],
  problems: Problem[],
): void {
  try {
    const problem = folderProblem(base, below, entry, depth)
    if (problem) problems.push(problem)
    else list(base, below, depth + 1, files, problems)
  } catch (error) {
    const code = codeOf(error)
    // Taken away while it was listed: there is none.
    if (code === 'ENOENT') return
    const message = `found a folder that could not be read (${code}), expected one that can`
    const fix = 'Change its permissions or its owner, so that everybody may read it.'
    problems.push(problemAt('file-kind', { file: below, line: 1, column: 1 }, message, { fix }))
  }
}

function folderProblem(base: string, file: string, entry: Dirent, depth: number): Problem | null {
  if (!entry.isDirectory()) {
    const what = entry.isSymbolicLink() ? 'a link to another place' : 'a device or a pipe'
    return kindProblem(file, `found ${what} under the name ${showText(entry.name)}, expected an ordinary file`)
  }
  if (entry.name.endsWith('.md')) {
    return kindProblem(file, `found a folder under the name ${showText(entry.name)}, expected a file`)
  }
  // Without links among its parts a path cannot lead elsewhere; a folder mounted from elsewhere would show here.
  if (realpathSync(join(base, file)) !== join(base, file)) {
    return kindProblem(
      file,
      `found a folder ${showText(entry.name)} that lies elsewhere, expected one within the content folder`,
    )
  }
  if (depth < DEEPEST_FOLDER + (REMOVED.test(file) ? 1 : 0)) return null
  const message = `found the folder ${showText(entry.name)}, expected no further folders here`
  return problemAt('file-path', { file, line: 1, column: 1 }, message, { fix: 'Move its files up, or remove it.' })
}

function kindProblem(file: string, message: string): Problem {
  const fix = 'Put the file itself here, or remove this.'
  return problemAt('file-kind', { file, line: 1, column: 1 }, message, { fix })
}
