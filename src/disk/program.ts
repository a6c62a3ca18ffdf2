import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { z } from '#core/model/schema.ts'
import { PROJECT } from './content-folder.ts'

const manifest = z.object({ name: z.string(), version: z.string() })
const hiddenLock = z.object({ packages: z.record(z.string(), z.object({ resolved: z.string().optional() })) })

/** The folder of the package that holds the program; it is made for packing and taken away after. */
export const PACKED_FOLDER = 'lib'

/** A file that comes with the program, by its path below it. */
export function programFile(path: string): string {
  return readFileSync(join(PROJECT, path), 'utf8')
}

/** What the program is called as a package, and which version it is. */
export function programVersion(): { readonly name: string; readonly version: string } {
  return manifest.parse(JSON.parse(programFile('package.json')))
}

/**
 * What npm has to be asked for in a folder to get this very program: its version or, where it was installed from a packed file,
 * that file. npm notes beside the packages where each came from.
 */
export function programSpec(folder: string): string {
  const { name, version } = programVersion()
  const packages = packagesAround(PROJECT)
  const noted = packages === null ? null : join(packages, '.package-lock.json')
  if (packages === null || noted === null || !existsSync(noted)) return version
  const lock = hiddenLock.safeParse(JSON.parse(readFileSync(noted, 'utf8')))
  const resolved = lock.data?.packages[`node_modules/${name}`]?.resolved
  if (!resolved?.startsWith('file:')) return version
  const path = resolved.slice('file:'.length)
  const file = isAbsolute(path) ? path : resolve(dirname(packages), path)
  return `file:${relative(folder, file).replaceAll('\\', '/')}`
}

/** The nearest folder of packages that a path lies in. */
function packagesAround(path: string): string | null {
  for (let at = path; dirname(at) !== at; at = dirname(at)) if (basename(at) === 'node_modules') return at
  return null
}
