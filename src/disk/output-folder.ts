import {
  accessSync,
  constants,
  lstatSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  statSync,
  existsSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, join, parse, relative, resolve, isAbsolute } from 'node:path'
import { Fault } from '#core/command/fault.ts'
import { contentFolder, PROJECT, WORKPLACE } from './content-folder.ts'
import { setting } from './setting.ts'
import { readMarker, SWAP, type Kind } from './written-files.ts'

/** Folders of the project that hold what people wrote, or what git keeps of it. */
const SOURCES = ['src', 'public', 'scripts', '.git', '.github', '.config']

/** What operating systems and file systems put into a folder: it is empty for all that. */
const LITTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', 'lost+found', SWAP])

/** The folder a site is written to: `dist/` of the workplace, or the one that PARLEY_OUT names from there, links followed. */
export function outputFolder(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  return writableFolder(resolve(WORKPLACE, setting('PARLEY_OUT', environment) ?? 'dist'), environment)
}

/**
 * The place that a path leads to, if something may be written there. Throws a fault where a folder must never be taken for
 * output: the project, the content, a folder above them, a home, a root; or where a file is in its place.
 */
export function writableFolder(
  path: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const folder = followLinks(path)
  const contents = [contentFolder(environment), contentFolder({})].map(followLinks)
  const projects = [...new Set([WORKPLACE, PROJECT].map(followLinks))]
  const whole: [string, string][] = [
    [parse(folder).root, 'the root folder'],
    [followLinks(homedir()), 'a home folder'],
    ...contents.map((content): [string, string] => [content, 'the content folder']),
    ...projects.map((project): [string, string] => [project, 'the project itself']),
  ]
  const held = whole.find(([kept]) => kept === folder) ?? whole.find(([kept]) => isIn(kept, folder))
  if (held) throw refusal(folder, held[0] === folder ? `is ${held[1]}` : `holds ${held[1]}, ${held[0]}`)
  const parts = [...contents, ...projects.flatMap((project) => SOURCES.map((name) => join(project, name)))]
  const around = parts.find((kept) => isIn(folder, kept))
  if (around !== undefined) throw refusal(folder, `lies in ${around}, where people write`)
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found && !found.isDirectory()) throw refusal(folder, 'is a file')
  return folder
}

/** Throws a fault where a folder holds what we did not write; see `isOwnFormer` for the one exception. */
export async function refuseForeign(
  folder: string,
  kind: Kind,
  isIntoExisting: boolean,
  isOwn: boolean = isOwnFormer(folder),
): Promise<void> {
  const written = await readMarker(folder)
  if (written && written.kind !== kind) throw refusal(folder, `holds ${HOLDS[written.kind]}`)
  if (written || isIntoExisting || isOwn || !existsSync(folder)) return
  const found = readdirSync(folder).filter((name) => !LITTER.has(name))
  if (found.length === 0) return
  const names = found.slice(0, 3).join(', ') + (found.length > 3 ? ', ...' : '')
  throw new Fault(
    `${folder} holds files that Parley did not write (${names}), so nothing was written there. Name an empty folder, ` +
      'or add --into-existing: then those files stay, and only what Parley wrote there before is replaced.',
    'usage',
  )
}

/** Throws what the system says where nothing could be written into a folder, so that nobody waits for a site to hear it. */
export function refuseReadOnly(folder: string): void {
  if (existsSync(folder)) accessSync(folder, constants.W_OK | constants.X_OK)
  else refuseReadOnly(dirname(folder))
}

const HOLDS: Readonly<Record<Kind, string>> = {
  site: 'a site',
  export: 'exported records',
  release: 'a release',
}

/**
 * Whether a folder is the `dist/` of the workplace, written by a build that did not leave a marker yet. Such a build
 * replaced the folder as a whole, so what lies in it is its own.
 */
export function isOwnFormer(folder: string): boolean {
  const isDist = folder === followLinks(join(WORKPLACE, 'dist'))
  return isDist && ['index.html', '_astro', 'api/v1/positions.json'].every((part) => existsSync(join(folder, part)))
}

/** Where a path leads in the end, also if the last of its links, or a part of the path, leads to what is not there yet. */
export function followLinks(path: string, depth = 0): string {
  if (depth > 40) throw new Fault(`The links of ${path} lead in a circle. Name the folder itself.`, 'usage')
  const link = lstatSync(path, { throwIfNoEntry: false })
  if (link?.isSymbolicLink() && !existsSync(path)) {
    return followLinks(resolve(followLinks(dirname(path), depth + 1), readlinkSync(path)), depth + 1)
  }
  if (link) return realpathSync.native(path)
  const above = dirname(path)
  return above === path ? path : join(followLinks(above, depth), basename(path))
}

/** Whether a path is a folder or lies in it. */
function isIn(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !/^\.\.[\\/]/.test(way) && !isAbsolute(way))
}

function refusal(folder: string, why: string): Fault {
  return new Fault(`${folder} ${why}, so nothing was written there. Name another folder.`, 'usage')
}
