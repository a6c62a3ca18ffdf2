import { diffLines } from 'diff'
import { readTranslationPath } from '../parse/translation-path.ts'
import { MOST_EDITS } from '../statement/word-runs.ts'

/** A file of the content that is no record: the settings of the site, the guide, a picture. */
export type OtherFile = {
  /** The same for the same content, and another for any other. */
  readonly state: string
  /** Null where it is no text. */
  readonly text: string | null
}

/** Such a file that came, went or is another one, with the lines that are others, as git marks them. */
export type FileChange = {
  readonly file: string
  /** `older`: a translation that is as it was, and whose original says something else now. */
  readonly change: 'new' | 'changed' | 'gone' | 'older'
  /** Whether it puts words of a record, a page or the settings into another language. */
  readonly isTranslation: boolean
  readonly lines: readonly string[]
}

/**
 * What changed among the files that are no records. A few lines of settings can turn every link of a site elsewhere.
 *
 * @param older the translations whose originals say something else, in each of the two states
 */
export function compareFiles(
  before: ReadonlyMap<string, OtherFile>,
  after: ReadonlyMap<string, OtherFile>,
  older: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> } = NONE,
): FileChange[] {
  const files = [...new Set([...before.keys(), ...after.keys()])].sort()
  return files.flatMap((file): FileChange[] => {
    const [old, now] = [before.get(file), after.get(file)]
    const place = readTranslationPath(file)
    const isTranslation = place !== null && !('rule' in place)
    if (old?.state === now?.state) {
      const isOlder = older.after.has(file) && !older.before.has(file)
      return isOlder ? [{ file, change: 'older', isTranslation, lines: [] }] : []
    }
    const lines = linesOf(plain(old?.text), plain(now?.text))
    // Some editors write other line ends: nobody reads anything else for it.
    if (old?.text && now?.text && lines.length === 0) return []
    return [{ file, change: old && now ? 'changed' : now ? 'new' : 'gone', isTranslation, lines }]
  })
}

const NONE = { before: new Set<string>(), after: new Set<string>() }

function plain(text: string | null | undefined): string {
  return (text ?? '').replaceAll('\r\n', '\n')
}

function linesOf(before: string, after: string): string[] {
  const whole = [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ].filter(({ value }) => value !== '')
  return (diffLines(before, after, { maxEditLength: MOST_EDITS }) ?? whole).flatMap(({ value, added, removed }) => {
    if (!added && !removed) return []
    const lines = value.replace(/\n$/, '').split('\n')
    return lines.map((line) => `${added ? '+' : '-'} ${line}`)
  })
}
