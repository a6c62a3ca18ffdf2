import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { FileVersion } from '#core/change/record-versions.ts'
import { readBlobs } from './read-snapshot.ts'
import type { FormerFiles } from './record-times.ts'

const git = promisify(execFile)

/** The versions of files of the content folder, the last first, by their paths; only of those that have more than one. */
export type FileHistories = ReadonlyMap<string, readonly FileVersion[]>

/**
 * What each file of the content folder held before, as the published branch had it: a merge is one change, whatever happened on
 * the way to it. Where a file took the place of another that it is known to have been, it goes on with that. Empty where there is
 * no repository, no git, or only part of the history: the oldest version at hand would pass for the first.
 *
 * @param formers the paths that a file had before, by its path
 */
export async function readRecordHistories(folder: string, formers: FormerFiles): Promise<FileHistories> {
  try {
    if ((await run(folder, ['rev-parse', '--is-shallow-repository'])).trim() !== 'false') return new Map()
    const changes = changesIn(await run(folder, LOG))
    const versions = [...changes.keys()].flatMap((file) => {
      const own = versionsOf(file, changes, formers.get(file) ?? [])
      return own.length > 1 ? [[file, own] as const] : []
    })
    const texts = await readBlobs(
      folder,
      versions.flatMap(([, own]) => own.map(({ blob }) => blob)),
    )
    return new Map(
      versions.map(([file, own]) => [file, own.map(({ time, blob }) => ({ time, text: texts.get(blob) ?? null }))]),
    )
  } catch {
    return new Map()
  }
}

const LOG = [
  ...['log', '-z', '--first-parent', '-m', '--format=%x01%ct', '--raw', '--no-abbrev', '--no-renames'],
  ...['--relative', '--', '.'],
]

async function run(folder: string, args: readonly string[]): Promise<string> {
  const options = { maxBuffer: 1024 * 1024 * 1024, env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' } }
  return (await git('git', ['-C', folder, '-c', 'core.quotePath=false', ...args], options)).stdout
}

/** What happened to a file in the commit of a number, counted from the last one back. */
type Change = { readonly commit: number; readonly time: string; readonly status: string; readonly blob: string }

/** Reads the log: a time after each U+0001, then pairs of modes, blobs and status, and path, all ended by NUL. */
function changesIn(log: string): Map<string, Change[]> {
  const changes = new Map<string, Change[]>()
  for (const [commit, part] of log.split('\u0001').slice(1).entries()) {
    const [seconds = '', ...entries] = part.split('\0')
    const time = new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z')
    for (let at = 0; at + 1 < entries.length; at += 2) {
      const [, , , blob = '', status = ''] = entries[at]?.trim().split(' ') ?? []
      const file = entries[at + 1] ?? ''
      const own = changes.get(file) ?? []
      own.push({ commit, time, status, blob })
      changes.set(file, own)
    }
  }
  return changes
}

/** From the last version back to the first; what was there before a file had gone was another record. */
function versionsOf(
  file: string,
  changes: ReadonlyMap<string, readonly Change[]>,
  formers: readonly string[],
  since = -1,
): readonly Change[] {
  const own = (changes.get(file) ?? []).filter(({ commit }) => commit > since)
  if (own[0]?.status === 'D') return []
  const first = own.findIndex(({ status }) => status === 'A')
  const versions = first === -1 ? own : own.slice(0, first + 1)
  const added = versions.at(-1)
  if (added?.status !== 'A') return versions
  const former = formers.find((path) =>
    changes.get(path)?.some(({ commit, status }) => commit === added.commit && status === 'D'),
  )
  return former === undefined ? versions : [...versions, ...versionsOf(former, changes, formers, added.commit)]
}
