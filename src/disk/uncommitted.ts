import { spawnSync } from 'node:child_process'

/**
 * The files below a folder that git knows to be changed, or not at all: what a change could not be taken back from. Empty where all
 * is committed; null where no git keeps the folder.
 */
export function uncommittedBelow(folder: string): readonly string[] | null {
  const { status, stdout } = spawnSync(
    'git',
    ['-C', folder, 'status', '--porcelain', '-z', '--no-renames', '--', '.'],
    {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  )
  if (status !== 0) return null
  return stdout.split('\0').flatMap((line) => (line === '' ? [] : [line.slice(3)]))
}
