import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { FileTime, FileTimes } from '#core/export/record-time.ts'

const git = promisify(execFile)

/**
 * When each file of the content folder came into the repository and when it last changed, by its path below the folder.
 * One `git log` for all of them. Empty where there is no repository, no git, or only part of the history: a shallow
 * clone would date everything to its oldest commit.
 */
export async function readRecordTimes(folder: string): Promise<FileTimes> {
  try {
    const shallow = await run(folder, ['rev-parse', '--is-shallow-repository'])
    if (shallow.trim() !== 'false') return new Map()
    return timesOf(await run(folder, LOG))
  } catch {
    return new Map()
  }
}

/** Newest first. Renames count as new: a record's path is its identity. Merges bring nothing of their own. */
const LOG = ['log', '-z', '--format=%x01%ct', '--name-status', '--no-renames', '--relative', '--', '.']

async function run(folder: string, args: readonly string[]): Promise<string> {
  const options = { maxBuffer: 1024 * 1024 * 1024, env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' } }
  return (await git('git', ['-C', folder, '-c', 'core.quotePath=false', ...args], options)).stdout
}

/** Reads the log: a time after each U+0001, then pairs of status and path, all ended by NUL. */
function timesOf(log: string): FileTimes {
  const times = new Map<string, FileTime>()
  const dated = new Set<string>()
  for (const commit of log.split('\u0001').slice(1)) {
    const [seconds = '', ...changes] = commit.split('\0')
    const time = new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z')
    for (let at = 0; at + 1 < changes.length; at += 2) {
      const status = changes[at]!.trim()
      const file = changes[at + 1]!
      if (dated.has(file)) continue
      if (status === 'D') {
        dated.add(file)
        continue
      }
      times.set(file, { added: time, changed: times.get(file)?.changed ?? time })
      // What was added again after it had gone is as old as its return.
      if (status === 'A') dated.add(file)
    }
  }
  return times
}
