import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Fault } from '#core/command/fault.ts'

/** A module that runs in a process of its own. */
export type Apart = {
  /** Settled when it has ended well; fails, after it has said why, when it has not. */
  readonly done: Promise<void>
  readonly stop: () => void
}

/**
 * Runs a module of ours in a process of its own, which gives back its memory at its end and leaves the time until then to this one. Gives
 * when it has ended, and how to stop it.
 *
 * @param file a module that begins with `givenApart`
 * @param what it does, as it is said if it fails
 */
export function runApart(file: URL, given: object, env: Readonly<Record<string, string>>, what: string): Apart {
  const child = spawn(process.execPath, [fileURLToPath(file), JSON.stringify(given)], {
    // Its input ends with this process, by which it knows that nobody waits for it.
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
  const done = new Promise<void>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => {
      if (status === 0) resolve()
      else reject(new Fault(`${what} failed.`))
    })
  })
  // Told to whoever waits for it, and to nobody who does not.
  done.catch(() => undefined)
  return { done, stop: () => child.kill() }
}

/** What a module that runs apart was given. It ends, whatever it does by then, when the process that began it is no longer there. */
export function givenApart(): object {
  process.stdin.on('end', () => process.exit(1)).resume()
  const given: unknown = JSON.parse(process.argv[2] ?? '{}')
  return typeof given === 'object' && given !== null ? given : {}
}
