import { readFileSync, unlinkSync, utimesSync } from 'node:fs'
import { readFile, stat, unlink, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { makeFolder } from './make-folder.ts'

/** Who holds a lock. */
export type Holder = { readonly pid: number; readonly host: string; readonly what: string }

/** How often a holder shows that it is alive, and after how long without a sign it counts as gone, in milliseconds. */
const SIGN = 5_000
const SILENCE = 120_000
/** How long a lock may be without words: it is made and filled one after the other. */
const UNFINISHED = 2_000

/**
 * Does something while nobody else does who asks for the same lock, be it in another process. Waits until the holder is
 * done. A lock whose holder has died (or, on another machine, has given no sign for two minutes) is taken over.
 *
 * @param file the lock; its folder is made if need be
 * @param what the holder is doing, for those who wait
 * @param tell called once if one has to wait
 */
export async function withLock<T>(
  file: string,
  what: string,
  tell: (holder: Holder) => void,
  run: () => Promise<T>,
): Promise<T> {
  let isTold = false
  while (!(await take(file, what))) {
    const holder = await holderOf(file)
    if (holder === 'gone') await breakLock(file)
    else if (holder && !isTold) {
      tell(holder)
      isTold = true
    }
    await wait(100)
  }
  const signs = setInterval(() => touch(file), SIGN)
  signs.unref()
  const release = () => removeOwn(file)
  process.on('exit', release)
  try {
    return await run()
  } finally {
    clearInterval(signs)
    process.off('exit', release)
    held.delete(file)
    await unlink(file).catch(() => undefined)
  }
}

async function take(file: string, what: string): Promise<boolean> {
  makeFolder(dirname(file))
  const holder: Holder = { pid: process.pid, host: hostname(), what }
  try {
    await writeFile(file, JSON.stringify(holder), { flag: 'wx' })
    held.add(file)
    return true
  } catch (error) {
    // The folder may have gone with the lock of the one before.
    if (error instanceof Error && 'code' in error && (error.code === 'EEXIST' || error.code === 'ENOENT')) return false
    throw error
  }
}

/** Locks that this process has taken: one that bears its number otherwise is left from a process of the same number. */
const held = new Set<string>()

/** Null where there is no lock, or not yet its words. */
async function holderOf(file: string): Promise<Holder | 'gone' | null> {
  const found = await stat(file).catch(() => null)
  if (!found) return null
  const age = Date.now() - found.mtimeMs
  const holder = await readHolder(file)
  if (holder === null) return age > UNFINISHED ? 'gone' : null
  if (age > SILENCE) return 'gone'
  const isHere = holder.host === hostname()
  return isHere && (!isAlive(holder.pid) || (holder.pid === process.pid && !held.has(file))) ? 'gone' : holder
}

async function readHolder(file: string): Promise<Holder | null> {
  try {
    const words: unknown = JSON.parse(await readFile(file, 'utf8'))
    const isHolder = typeof words === 'object' && words !== null && 'pid' in words && typeof words.pid === 'number'
    return isHolder ? (words as Holder) : null
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Removes a lock of one who is gone. Two at a time must not: the second would remove the lock that the first then takes. */
async function breakLock(file: string): Promise<void> {
  const guard = `${file}-breaking`
  try {
    await writeFile(guard, '', { flag: 'wx' })
  } catch {
    const found = await stat(guard).catch(() => null)
    if (found && Date.now() - found.mtimeMs > SIGN) await unlink(guard).catch(() => undefined)
    return
  }
  try {
    if ((await holderOf(file)) === 'gone') await unlink(file)
  } finally {
    await unlink(guard).catch(() => undefined)
  }
}

function touch(file: string): void {
  try {
    const now = new Date()
    utimesSync(file, now, now)
  } catch {
    // Whoever took it away took it for dead; what is being done is whole in its own folder all the same.
  }
}

/** A process that ends by itself in the middle leaves no lock behind. */
function removeOwn(file: string): void {
  try {
    const { pid } = JSON.parse(readFileSync(file, 'utf8')) as Holder
    if (pid === process.pid) unlinkSync(file)
  } catch {
    // It is gone already.
  }
}
