import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export type Run = {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
  /** What came on standard output, as it came. */
  readonly bytes: Buffer
}

/** What a command adds to its process, which then ends; this one goes on. */
const EVENTS = ['uncaughtException', 'unhandledRejection'] as const

let runs = 0

/**
 * Runs a command of ours as `node scripts/<file> <args>` does, in this process: its file is read anew, and what it imports is
 * not, which is most of what a process of its own takes. For all that a command answers; that each one starts, writes all
 * it has to say and ends by itself is tried with processes, by `scripts/run-command.test.ts` and by one test or more of each command.
 *
 * @param env variables beside those of this process, only while it runs; undefined takes one away
 * @returns how the process would have ended, and what it would have written
 */
export async function runHere(
  file: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<Run> {
  const { argv, exitCode } = process
  const before = Object.fromEntries(Object.keys(env).map((name) => [name, process.env[name]]))
  const written = { stdout: takeDown('stdout'), stderr: takeDown('stderr') }
  const listening = EVENTS.map((event) => process.listeners(event as 'uncaughtException'))
  const ofOutput = process.stdout.listeners('error')
  try {
    process.argv = [process.execPath, file, ...args]
    setVariables(env)
    process.exitCode = undefined
    await import(/* @vite-ignore */ `../../scripts/${file}?run=${++runs}`)
    const [stdout, stderr] = [written.stdout.end(), written.stderr.end()]
    return { status: Number(process.exitCode ?? 0), stdout: String(stdout), stderr: String(stderr), bytes: stdout }
  } finally {
    written.stdout.end()
    written.stderr.end()
    setVariables(before)
    Object.assign(process, { argv, exitCode })
    EVENTS.forEach((event, at) => leaveOnly(process, event, listening[at] ?? []))
    leaveOnly(process.stdout, 'error', ofOutput)
  }
}

/** In the environment that there is: in another one nobody would see a change of the time zone. */
function setVariables(variables: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name)
    else process.env[name] = value
  }
}

/** Takes down what is written, in place of writing it, until the end. */
function takeDown(stream: 'stdout' | 'stderr'): { end: () => Buffer } {
  const chunks: Buffer[] = []
  const { write } = process[stream]
  process[stream].write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
    chunks.push(Buffer.from(chunk))
    const done = rest.find((one) => typeof one === 'function')
    if (done) queueMicrotask(done as () => void)
    return true
  }
  return {
    end: () => {
      process[stream].write = write
      return Buffer.concat(chunks)
    },
  }
}

function leaveOnly(emitter: NodeJS.EventEmitter, event: string, listeners: readonly unknown[]): void {
  for (const one of emitter.listeners(event)) {
    if (!listeners.includes(one)) emitter.off(event, one as () => void)
  }
}

/** The same in a process of its own. */
export async function runApart(
  file: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<Run> {
  const path = fileURLToPath(new URL(`../../scripts/${file}`, import.meta.url))
  const child = spawn(process.execPath, [path, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  const bytes = Buffer.concat(stdout)
  // One that was killed has no status.
  return { status: status ?? -1, stdout: String(bytes), stderr: String(Buffer.concat(stderr)), bytes }
}
