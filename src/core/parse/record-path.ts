import { didYouMean } from '../problem/closest.ts'
import type { Problem } from '../model/problem.ts'
import { FOLDER, KINDS, type RecordType } from '../model/kinds.ts'
import { ID, NO_ID, LONGEST_FILE_NAME, LONGEST_ID } from '../model/schema.ts'
import { problemAt } from './mark.ts'
import { showText } from '../problem/show-value.ts'

/** What the path of a record's file says about it. */
export type RecordPlace = {
  readonly type: RecordType
  readonly id: string
  readonly comparison: string
  readonly file: string
  /** The issue it stands under, where its path says so. */
  readonly issue?: string
}

/** The only file that lies in a comparison's folder itself. */
export const COMPARISON_FILE = 'comparison.md'

/** The folder of what had to go, in that of its comparison. */
export const REMOVED_FOLDER = 'removed'

/** Names that no computer with Windows can store. */
const WINDOWS = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** Names that the site uses itself: directly below its root, and for the files of a folder. */
const OF_THE_SITE = new Set([
  ...['about', 'api', 'assets', 'contribute', 'corrections', 'pages', 'problems', 'public', 'search', 'site'],
])
const OF_EVERY_FOLDER = new Set(['index', '404', 'readme', NO_ID])

/** Files that the site writes at its top, beside those that begin with a line. A test holds this list to the routes. */
const FILES_OF_THE_SITE = new Set([
  ...[
    '404.html',
    'corrections.xml',
    'favicon.svg',
    'feed.xml',
    'index.html',
    'robots.txt',
    'search.json',
    'sitemap.xml',
  ],
])

/** Whether the site writes a file of this name at its top; some hosts know no capitals. Names that begin with a line are hosts'. */
export function isFileOfTheSite(name: string): boolean {
  const folded = name.toLowerCase()
  return name.startsWith('_') || FILES_OF_THE_SITE.has(folded) || /^sitemap-\d+\.xml$/.test(folded)
}

/** Whether the site or an operating system needs a name of the top of the site for itself. */
export function isReserved(name: string): boolean {
  return WINDOWS.test(name) || OF_EVERY_FOLDER.has(name) || OF_THE_SITE.has(name)
}

const TYPES = new Map(Object.entries(FOLDER).map(([type, folder]) => [folder as string, type as RecordType]))

/**
 * What record a path below the content folder stands for. The path is the identity, so whatever does not fit is a problem
 * and nothing is passed over: `file-path`, or `reserved-name`.
 */
export function readRecordPath(file: string): RecordPlace | Problem {
  const steps = file.split('/')
  const last = steps.at(-1) ?? ''
  if (!last.endsWith('.md')) {
    const begin = /^([^.]+)\.(?:md|markdown|txt)(?:\.txt)?$/i.exec(last)?.[1]
    const fix = begin ? `Rename it to ${suggest(begin)}.md; some computers hide the ending .txt.` : undefined
    return pathProblem(file, `found the file ${showText(last)}, expected a name that ends in .md`, fix)
  }
  const [comparison = '', folder = '', ...below] = [...steps.slice(0, -1), last.slice(0, -'.md'.length)]
  if (steps.length === 1) {
    const fix = `Move it into the folder of its comparison. The comparison itself is <comparison>/${COMPARISON_FILE}.`
    return pathProblem(
      file,
      `found the file ${showText(file)} outside of any comparison, expected a folder around it`,
      fix,
    )
  }
  const wrong = wrongName(file, comparison, true)
  if (wrong) return wrong
  if (steps.length === 2) {
    if (last === COMPARISON_FILE) return { type: 'comparison', id: comparison, comparison, file }
    const fix = didYouMean(last, [COMPARISON_FILE], `Move it into one of the folders ${[...TYPES.keys()].join(', ')}.`)
    return pathProblem(
      file,
      `found ${showText(last)} in the folder of a comparison, expected only ${COMPARISON_FILE}`,
      fix,
    )
  }
  const type = TYPES.get(folder)
  if (!type) {
    const fix = didYouMean(folder, TYPES.keys(), 'Move the file into the folder of what it describes.')
    return pathProblem(
      file,
      `found the folder ${showText(folder)}, expected one of ${[...TYPES.keys()].join(', ')}`,
      fix,
    )
  }
  const isUnderIssue = KINDS[type].path === 'issue/name'
  if (below.length !== (isUnderIssue ? 2 : 1)) {
    const expected = `${folder}/${isUnderIssue ? '<issue>/' : ''}<file>.md`
    const fix =
      isUnderIssue && below.length === 1 ? `Move it into the folder of its issue, ${folder}/<issue>/.` : undefined
    return pathProblem(file, `found ${showText(steps.slice(1).join('/'))}, expected ${expected}`, fix)
  }
  const isMadeOfIds = isUnderIssue || KINDS[type].path === 'issue-party'
  const misnamed = below
    .map((name, at) => {
      const longest = isMadeOfIds && at === below.length - 1 ? LONGEST_FILE_NAME : LONGEST_ID
      return wrongName(file, name, false, longest)
    })
    .find((problem) => problem !== null)
  if (misnamed) return misnamed
  const place = { type, id: below.join('/'), comparison, file }
  const [issue] = below
  return isUnderIssue && issue !== undefined ? { ...place, issue } : place
}

/** The path that a misnamed file was most likely meant to have: in small letters, and with the ending of a record. */
export function meantPath(file: string): string {
  const steps = file
    .slice(0, LONGEST_PATH)
    .replace(/\.(?:md|markdown|txt)(?:\.txt)?$/i, '')
    .split('/')
  return `${steps.map(suggest).join('/')}.md`
}

const LONGEST_PATH = 400

/** The files whose paths others have too, but for capitals or the form of accents (`duplicate-file`). */
export function findDuplicatePaths(files: readonly string[]): Problem[] {
  const first = new Map<string, string>()
  return files.flatMap((file) => {
    const folded = file.normalize('NFKC').toLowerCase()
    const other = first.get(folded)
    if (other === undefined) first.set(folded, file)
    if (other === undefined) return []
    const message = `found ${showText(file)} beside ${showText(other)}, expected names that differ in more than capitals or accents`
    const related = [{ file: other, line: 1, column: 1 }]
    const fix = 'Keep one of the two, or give one another name.'
    return [problemAt('duplicate-file', { file, line: 1, column: 1 }, message, { fix, related })]
  })
}

function wrongName(file: string, name: string, isComparison: boolean, longest = LONGEST_ID): Problem | null {
  if (!ID.test(name)) {
    const message = `found the name ${showText(name)}, expected small letters a-z, digits and single hyphens`
    const better = suggest(name)
    return pathProblem(file, message, better === '' ? undefined : `Rename it, for example to ${better}.`)
  }
  if (name.length > longest) {
    const message = `found a name of ${name.length} characters, ${showText(name)}, expected at most ${longest}`
    return pathProblem(file, message, `Rename it, for example to ${name.slice(0, 40).replace(/-+$/, '')}.`)
  }
  const isTaken = isComparison ? isReserved(name) : WINDOWS.test(name) || OF_EVERY_FOLDER.has(name)
  if (!isTaken) return null
  const message = `found the name "${name}", which the site or an operating system needs for itself; expected another`
  return problemAt('reserved-name', { file, line: 1, column: 1 }, message, { fix: 'Add a word to it after a hyphen.' })
}

/** The nearest name that may be used: accents taken off, all but letters and digits made a hyphen, no reserved one. */
function suggest(name: string): string {
  const plain = name.slice(0, 100).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const better = plain
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-')
  return WINDOWS.test(better) || OF_EVERY_FOLDER.has(better) ? `the-${better}` : better
}

function pathProblem(file: string, message: string, fix = 'Rename or move the file, or remove it.'): Problem {
  return problemAt('file-path', { file, line: 1, column: 1 }, message, { fix })
}
