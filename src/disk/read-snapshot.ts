import { execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import type { OtherFile } from '#core/change/compare-files.ts'
import type { OutsideFile } from '#core/change/scope-of.ts'
import { buildDatasets, type Dataset } from '#core/model/dataset.ts'
import { classifyFile } from '#core/parse/content-file.ts'
import { decodeText } from '#core/parse/decode-text.ts'
import { parseRecordAt } from '#core/parse/parse-record.ts'
import { LARGEST_FILE } from '#core/parse/source-text.ts'
import { isLeftBehind, listFiles } from './list-files.ts'
import { readText } from './read-text.ts'

const git = promisify(execFile)

/** One state of the content: what could be read of it, the files that could not, and those that are no records. */
export type Snapshot = {
  readonly datasets: readonly Dataset[]
  readonly unread: readonly string[]
  readonly others: ReadonlyMap<string, OtherFile>
}

/** A file of a state with its text, null where it has none, and what tells its content from any other. */
type StoredFile = { readonly file: string; readonly text: string | null; readonly state: () => string }

/** The content folder as it lies on the disk. */
export function readWorkingTree(folder: string): Snapshot {
  const files = listFiles(folder).files.map((file) => {
    const found = readText(folder, file)
    return { file, text: 'text' in found ? found.text : null, state: () => stateOnDisk(join(folder, file)) }
  })
  return snapshotOf(files)
}

/**
 * The content folder as it was at a commit. Reads the files from git's store, and never checks anything out: what a
 * stranger proposes is only ever looked at. Links and programs in it are not read.
 */
export async function readCommit(folder: string, commit: string): Promise<Snapshot> {
  const { stdout } = await git('git', ['-C', folder, 'ls-tree', '-r', '-z', '--long', commit, '--', '.'], LARGE)
  const entries = stdout.split('\0').flatMap((line) => {
    const [, mode, id = '', size, file] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t([^]+)$/.exec(line) ?? []
    return file === undefined || isLeftBehind(file) ? [] : [{ mode, id, size: Number(size), file }]
  })
  const isPlain = ({ mode, size }: { mode?: string; size: number }) => mode === '100644' && size <= LARGEST_FILE
  const texts = await readBlobs(
    folder,
    entries.filter(isPlain).map(({ id }) => id),
  )
  return snapshotOf(
    entries.map((entry) => ({
      file: entry.file,
      text: isPlain(entry) ? (texts.get(entry.id) ?? null) : null,
      state: () => entry.id,
    })),
  )
}

/** The id of the commit that a name stands for, or null. A name is never taken for an option of git. */
export async function resolveCommit(folder: string, name: string): Promise<string | null> {
  return firstLine(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
}

/** The commit at which two parted; null where they share none that is known here. */
export async function mergeBase(folder: string, a: string, b: string): Promise<string | null> {
  return firstLine(folder, ['merge-base', a, b])
}

/**
 * The files outside of the content folder that are others at `to`, or as they lie on the disk where it is null, than at `from`.
 * A file that was moved is one gone and one new.
 */
export async function changedOutside(folder: string, from: string, to: string | null): Promise<OutsideFile[]> {
  const root = await firstLine(folder, ['rev-parse', '--show-toplevel'])
  if (root === null) return []
  const { stdout: prefix } = await git('git', ['-C', folder, 'rev-parse', '--show-prefix'])
  const own = prefix.replace(/\n$/, '')
  const args = [
    'diff',
    '--name-status',
    '--no-renames',
    '--no-ext-diff',
    '-z',
    from,
    ...(to === null ? [] : [to]),
    '--',
  ]
  const { stdout } = await git('git', ['-C', root, ...args], LARGE)
  const parts = stdout.split('\0')
  const tracked = parts.flatMap((status, at): OutsideFile[] => {
    const file = parts[at + 1]
    if (at % 2 === 1 || file === undefined || file === '') return []
    return [{ file, change: status === 'A' ? 'new' : status === 'D' ? 'gone' : 'changed' }]
  })
  const isOutside = ({ file }: OutsideFile) => own !== '' && !file.startsWith(own)
  if (to !== null) return tracked.filter(isOutside)
  const unknown = await git('git', ['-C', root, 'ls-files', '--others', '--exclude-standard', '-z'], LARGE)
  const added = unknown.stdout
    .split('\0')
    .flatMap((file): OutsideFile[] => (file === '' ? [] : [{ file, change: 'new' }]))
  return [...tracked, ...added].filter(isOutside)
}

async function firstLine(folder: string, args: readonly string[]): Promise<string | null> {
  try {
    return (await git('git', ['-C', folder, ...args])).stdout.trim() || null
  } catch {
    return null
  }
}

const LARGE = { maxBuffer: 256 * 1024 * 1024 }

/** The texts of blobs of the store by their ids; null of one that is no text. */
export async function readBlobs(folder: string, ids: readonly string[]): Promise<Map<string, string | null>> {
  const process = spawn('git', ['-C', folder, 'cat-file', '--batch'], { stdio: ['pipe', 'pipe', 'ignore'] })
  process.stdin.end([...new Set(ids)].map((id) => `${id}\n`).join(''))
  const stream = await buffer(process.stdout)
  const blobs = new Map<string, string | null>()
  for (let at = 0; at < stream.length;) {
    const end = stream.indexOf(0x0a, at)
    const [id = '', , size = '0'] = stream.toString('latin1', at, end).split(' ')
    const decoded = decodeText(stream.subarray(end + 1, end + 1 + Number(size)))
    blobs.set(id, 'text' in decoded ? decoded.text : null)
    at = end + 1 + Number(size) + 1
  }
  return blobs
}

/** The name that git gives to a content, so that files on the disk can be held against those in its store. */
function stateOnDisk(path: string): string {
  try {
    const bytes = readFileSync(path)
    return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
  } catch {
    return 'unreadable'
  }
}

function snapshotOf(files: readonly StoredFile[]): Snapshot {
  const unread: string[] = []
  const others = new Map<string, OtherFile>()
  const records = files.flatMap(({ file, text, state }) => {
    const kind = classifyFile(file)
    const isMisplaced = kind.is === 'other' && file.endsWith('.md')
    if (kind.is !== 'record' && !isMisplaced) {
      others.set(file, { text, state: state() })
      return []
    }
    const result = text === null || kind.is !== 'record' ? null : parseRecordAt(kind.place, text)
    if (result?.ok) return [result.parsed.record]
    unread.push(file)
    return []
  })
  return { datasets: buildDatasets(records), unread, others }
}
