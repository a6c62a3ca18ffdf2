import { appendFileSync, mkdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { Fault } from '#core/command/fault.ts'
import { followLinks, outputFolder, writableFolder } from './output-folder.ts'

/**
 * A folder for copies of what belongs to others: never one that is published, nor one where people write. Gives what appends to a
 * file of it that is not there yet.
 */
export function privateFile(path: string, name: string): (bytes: Uint8Array) => Promise<void> {
  const folder = writableFolder(resolve(path))
  const site = followLinks(outputFolder())
  const way = relative(site, folder)
  if (way === '' || !way.startsWith('..')) {
    throw new Fault(
      `${folder} lies in ${site}, which is published, so nothing was written there. Name another folder.`,
      'usage',
    )
  }
  mkdirSync(folder, { recursive: true })
  const file = join(folder, name)
  let flag = 'ax'
  return (bytes) => {
    appendFileSync(file, bytes, { flag })
    flag = 'a'
    return Promise.resolve()
  }
}
