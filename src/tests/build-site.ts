import { spawn } from 'node:child_process'

export type BuildRun = { readonly status: number | null; readonly output: string }

/** A build must not know that a test runs it. */
const UNTESTED = {
  NODE_ENV: undefined,
  VITEST: undefined,
  MODE: undefined,
  DEV: undefined,
  PROD: undefined,
  SSR: undefined,
}

/** Starts a build of this repository's own content; `stop` ends one that still runs. */
export function startBuild(env: { PARLEY_OUT: string }): { ended: Promise<BuildRun>; stop: () => void } {
  const { ended, stop } = startNode(['scripts/build.ts'], env)
  return { ended: ended.then(withoutWaiting), stop }
}

/** Runs `npm run build` as a newcomer does, with another content or output folder. Never throws on a failed build. */
export async function runBuild(env: {
  PARLEY_OUT: string
  PARLEY_CONTENT?: string
  TZ?: string
  LANG?: string
}): Promise<BuildRun> {
  return withoutWaiting(await runNode(['scripts/build.ts'], env))
}

/** Tests in other files build at the same time, and a build that waits for another says so. */
const WAITING = /^Process \d+ on .* is building.*: waiting until it is done\.\n/gm

function withoutWaiting({ status, output }: BuildRun): BuildRun {
  return { status, output: output.replace(WAITING, '') }
}

/** Runs one of our scripts to its end and gives its exit code and everything it printed. */
export function runNode(
  args: readonly string[],
  env: Record<string, string | undefined> = {},
  folder: string = process.cwd(),
): Promise<BuildRun> {
  return startNode(args, env, folder).ended
}

function startNode(
  args: readonly string[],
  env: Record<string, string | undefined>,
  folder: string = process.cwd(),
): { ended: Promise<BuildRun>; stop: () => void } {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ...UNTESTED, ...env },
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const ended = new Promise<BuildRun>((resolve) => child.on('close', (status) => resolve({ status, output })))
  return { ended, stop: () => void child.kill() }
}
