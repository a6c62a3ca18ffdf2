import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** How files begin that are being written. They are no records, and no fault either. */
export const UNFINISHED = '.parley-'

/**
 * Gives a file another text. It is written beside the file and moved over it when it is whole: a full disk, or an end in the
 * middle, leaves the file as it was. A file that may not be written stays too, though its folder would allow it.
 */
export function replaceFile(path: string, text: string): void {
  accessSync(path, constants.W_OK)
  const beside = join(dirname(path), `${UNFINISHED}${process.pid}-${basename(path).slice(0, 100)}`)
  try {
    writeWhole(beside, text, statSync(path).mode)
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

/**
 * Writes a file that is not there yet. One that is there is left alone; what could not be written whole is taken away.
 *
 * @param isAwaited whether the disk is waited for, so that the file outlives a power cut from then on
 */
export function createFile(path: string, text: string, isAwaited = true): void {
  const descriptor = openSync(path, 'wx')
  try {
    writeFileSync(descriptor, text)
    if (isAwaited) fsyncSync(descriptor)
    closeSync(descriptor)
  } catch (error) {
    rmSync(path, { force: true })
    throw error
  }
}

function writeWhole(path: string, text: string, mode: number): void {
  const descriptor = openSync(path, 'w', mode)
  try {
    writeFileSync(descriptor, text)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
