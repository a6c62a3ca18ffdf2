import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { FileTime, FileTimes } from '#core/export/record-time.ts'

const git = promisify(execFile)

/**
 * When each file of the content folder came into the repository and when it last changed, by its path below the folder.
 * One `git log` for all of them. Empty where there is no repository, no git, or only part of the history: a shallow
 * clone would date everything to its oldest commit. What was moved is as old as it was before.
 *
 * @param formers the paths that a file had before, by its path
 */
export async function readRecordTimes(folder: string, formers: FormerFiles = new Map()): Promise<FileTimes> {
  try {
    const shallow = await run(folder, ['rev-parse', '--is-shallow-repository'])
    if (shallow.trim() !== 'false') return new Map()
    return timesOf(await run(folder, LOG), formers)
  } catch {
    return new Map()
  }
}

/** The paths that files had before, by their paths now. */
export type FormerFiles = ReadonlyMap<string, readonly string[]>

/** Newest first. Renames count as new, but for those that a record tells itself. Merges bring nothing of their own. */
const LOG = ['log', '-z', '--format=%x01%ct', '--name-status', '--no-renames', '--relative', '--', '.']

async function run(folder: string, args: readonly string[]): Promise<string> {
  const options = { maxBuffer: 1024 * 1024 * 1024, env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' } }
  return (await git('git', ['-C', folder, '-c', 'core.quotePath=false', ...args], options)).stdout
}

/** Reads the log: a time after each U+0001, then pairs of status and path, all ended by NUL. */
function timesOf(log: string, formers: FormerFiles): FileTimes {
  const times = new Map<string, FileTime>()
  const dated = new Set<string>()
  /** What a path was to become, from the commit on in which it was moved. */
  const moved = new Map<string, string>()
  for (const commit of log.split('\u0001').slice(1)) {
    const [seconds = '', ...changes] = commit.split('\0')
    const time = new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z')
    const pairs = changes.flatMap((status, at) =>
      at % 2 === 0 && at + 1 < changes.length ? [[status.trim(), changes[at + 1]!] as const] : [],
    )
    const gone = new Set(pairs.flatMap(([status, path]) => (status === 'D' ? [path] : [])))
    const leaving: [string, string][] = []
    for (const [status, path] of pairs) {
      const file = moved.get(path) ?? path
      if (dated.has(file)) continue
      if (status === 'D') {
        dated.add(file)
        continue
      }
      times.set(file, { added: time, changed: times.get(file)?.changed ?? time })
      const former = status === 'A' ? formers.get(file)?.find((one) => one !== path && gone.has(one)) : undefined
      if (former !== undefined) leaving.push([former, file])
      // What was added again after it had gone is as old as its return.
      else if (status === 'A') dated.add(file)
    }
    for (const [former, file] of leaving) moved.set(former, file)
  }
  return times
}
