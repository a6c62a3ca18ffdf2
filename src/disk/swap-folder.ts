import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Fault } from '#core/command/fault.ts'
import { withLock, type Holder } from './lock.ts'
import { makeFolder } from './make-folder.ts'
import { copyAll, DISK, isCode, isFolder, move, moveAll, takeBack, type Disk, type Move } from './move-files.ts'
import { isOwnFormer, refuseForeign } from './output-folder.ts'
import type { Lent } from './page-store.ts'
import { planSwap, type SwapPlan } from './plan-swap.ts'
import { MARKER, renderMarker, SWAP, type Kind } from './written-files.ts'

/** What takes the place of what. */
export type Swap = {
  /** The folder in which everything was made. It is used up. */
  readonly from: string
  /** The output folder, with links followed; made if it is not there. */
  readonly to: string
  readonly kind: Kind
  /** What is kept elsewhere and belongs there as well. Of it what lies there already stays, as it is the same. */
  readonly lent?: Lent | undefined
  /** Whether files of others may lie there. */
  readonly isIntoExisting?: boolean
  /** Whether what was written before and is not written now stays. */
  readonly isAddition?: boolean
  /** Called if another process is writing there, and one has to wait. */
  readonly tell?: (holder: Holder) => void
  readonly on?: Disk
}

/*
 * How it is done. Everything happens within the output folder, so that nothing but moves within one file system is needed,
 * and so that it may be a mount, the end of a link, or a folder whose parent may not be written. In SWAP the names of
 * the folders say how far it has come; each step from one state to the next is a single rename:
 *
 *   incoming            the new files are coming in          -> at the next start: away with them
 *   next                they are whole                       -> away with them
 *   next, former        the former files are moving out      -> back with the former ones
 *   next, replaced      all are out, the new are moving in   -> in with the rest of the new ones
 *   replaced            done                                 -> away with the former ones
 */
const placesIn = (folder: string) => ({
  swap: join(folder, SWAP),
  lock: join(folder, SWAP, 'lock'),
  incoming: join(folder, SWAP, 'incoming'),
  next: join(folder, SWAP, 'next'),
  former: join(folder, SWAP, 'former'),
  replaced: join(folder, SWAP, 'replaced'),
})

/**
 * Puts new files in the place of those that we wrote into a folder before. Files of others stay, and stop it where a new one
 * would have their name. On any fault, which is thrown, the former files stand as they did.
 */
export async function swapFolder(given: Swap): Promise<void> {
  const { to, kind, isIntoExisting = false, on = DISK } = given
  const isNew = !existsSync(to)
  const isOwn = isOwnFormer(to)
  makeFolder(to)
  try {
    await inLock(to, given.tell, async () => {
      await recover(to, on)
      await refuseForeign(to, kind, isIntoExisting, isOwn)
      const plan = await planSwap({ ...given, isOwn })
      await bringIn(given, plan, on)
      await moveOut(to, plan, on)
      await moveIn(to, on)
      // The new site stands: what cannot be cleared away now is at the next start.
      await on.rm(placesIn(to).replaced, { recursive: true, force: true }).catch(() => undefined)
    })
  } catch (error) {
    if (isNew) await on.rmdir(to).catch(() => undefined)
    throw error
  }
}

/**
 * Brings a folder whose swap was interrupted back to a whole state: the former one, or the new one where nothing but moving
 * its files in was left to do. To be called by whatever reads or writes an output folder, before it does.
 */
export async function recoverFolder(to: string, tell?: Swap['tell'], on: Disk = DISK): Promise<void> {
  if (existsSync(join(to, SWAP))) await inLock(to, tell, () => recover(to, on))
}

async function inLock(to: string, tell: Swap['tell'], run: () => Promise<void>): Promise<void> {
  const { lock, swap } = placesIn(to)
  try {
    await withLock(lock, `writing ${to}`, tell ?? (() => undefined), run)
  } finally {
    // Stays where another has taken the lock already, or where there is still something to recover.
    await DISK.rmdir(swap).catch(() => undefined)
  }
}

async function recover(to: string, on: Disk): Promise<void> {
  const { incoming, next, former, replaced } = placesIn(to)
  await on.rm(incoming, { recursive: true, force: true })
  if (await isFolder(former, on)) {
    await moveAll(former, to, on)
    await on.rmdir(former)
  } else if ((await isFolder(replaced, on)) && (await isFolder(next, on))) {
    await moveAll(next, to, on)
    await on.rmdir(next)
  }
  await on.rm(next, { recursive: true, force: true })
  await on.rm(replaced, { recursive: true, force: true })
}

async function bringIn({ from, to, kind }: Swap, { files }: SwapPlan, on: Disk): Promise<void> {
  const { incoming, next } = placesIn(to)
  try {
    await on.rename(from, incoming).catch(async (error: unknown) => {
      if (!isCode(error, 'EXDEV')) throw error
      await copyAll(from, incoming, on)
    })
    await on.writeFile(join(incoming, MARKER), renderMarker(kind, files))
    await on.rename(incoming, next)
  } catch (error) {
    await on.rm(incoming, { recursive: true, force: true }).catch(() => undefined)
    throw error
  }
}

/** Moves the former files out, or none of them. */
async function moveOut(to: string, { clear }: SwapPlan, on: Disk): Promise<void> {
  const { next, former, replaced } = placesIn(to)
  try {
    await on.mkdir(former)
    for (const path of clear) {
      const target = join(former, path)
      if (path.includes('/')) await on.mkdir(dirname(target), { recursive: true })
      await move(join(to, path), target, on)
    }
    await on.rename(former, replaced)
  } catch (error) {
    await undo(
      async () => {
        if (await isFolder(former, on)) {
          await moveAll(former, to, on)
          await on.rmdir(former)
        }
        await on.rm(next, { recursive: true, force: true })
      },
      error,
      to,
    )
    throw error
  }
}

/** Moves the new files in, or brings the former ones back. */
async function moveIn(to: string, on: Disk): Promise<void> {
  const { next, former, replaced } = placesIn(to)
  const moves: Move[] = []
  try {
    await moveAll(next, to, on, moves)
    await on.rmdir(next)
  } catch (error) {
    await undo(
      async () => {
        await takeBack(moves, on)
        await on.rename(replaced, former)
        await moveAll(former, to, on)
        await on.rmdir(former)
        await on.rm(next, { recursive: true, force: true })
      },
      error,
      to,
    )
    throw error
  }
}

/** Whatever stopped us may stop the way back too: then the next start finds the state as it is, and finishes. */
async function undo(back: () => Promise<void>, error: unknown, to: string): Promise<void> {
  try {
    await back()
  } catch {
    const said = error instanceof Error ? error.message : String(error)
    throw new Fault(
      `${to} is neither as it was nor as it should be: ${said}. Mend that; the next build then makes it whole first.`,
      'world',
      error,
    )
  }
}
